// Names are gathered in two passes, so that a name met late ("Jang" before "Jang Il Hun") still
// finds its fuller form. The first pass makes an entity of each full name; the second ties the
// single words (surname, given name, acronym) to the latest entity that has that word in its name,
// or, where none came before, to the first that comes after.

#include "tag/gather.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <string_view>
#include <vector>

namespace whosaid {
namespace {

// FNV-1a over letters folded by ASCII case; marks and white space between words become one space.
class NameHash {
 public:
  void Add(std::string_view word) {
    if (count_++ > 0) Byte(' ');
    for (const char c : word) {
      const auto byte = static_cast<unsigned char>(c);
      Byte(byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte | 0x20) : byte);
    }
  }
  [[nodiscard]] uint64_t value() const { return state_ == 0 ? 1 : state_; }

 private:
  void Byte(unsigned char byte) { state_ = (state_ ^ byte) * 0x100000001b3ULL; }
  uint64_t state_ = 0xcbf29ce484222325ULL;
  int count_ = 0;
};

// From the hash of a name to the entity that bears it. Two names with one 64-bit hash would share
// an entry; at a million names that is one chance in 37 million.
class NameTable {
 public:
  explicit NameTable(size_t expected) : slots_(std::bit_ceil(std::max<size_t>(expected * 2, 16))) {}

  // The entry of a name, empty when new. Valid until the next call.
  [[nodiscard]] Index<Entity>& At(uint64_t hash) {
    Slot* slot = &Probe(hash);
    if (slot->hash == 0) {
      if (++used_ * 2 > slots_.size()) {
        Grow();
        slot = &Probe(hash);
      }
      slot->hash = hash;
    }
    return slot->entity;
  }

 private:
  struct Slot {
    uint64_t hash = 0;
    Index<Entity> entity;
  };

  Slot& Probe(uint64_t hash) {
    const size_t mask = slots_.size() - 1;
    size_t i = (hash * 0x9e3779b97f4a7c15ULL >> 20) & mask;
    while (slots_[i].hash != 0 && slots_[i].hash != hash) i = (i + 1) & mask;
    return slots_[i];
  }

  void Grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.hash != 0) Probe(slot.hash) = slot;
    }
  }

  std::vector<Slot> slots_;
  size_t used_ = 0;
};

bool GendersAgree(Gender a, Gender b) {
  return a == b || a == Gender::kUnknown || b == Gender::kUnknown;
}

bool TypesAgree(EntityType a, EntityType b) {
  return a == b || a == EntityType::kOther || b == EntityType::kOther;
}

class Gatherer {
 public:
  Gatherer(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
           Entities& entities)
      : document_(document),
        tokens_(tokens),
        vocabulary_(vocabulary),
        function_(vocabulary.lexicon("function")),
        entities_(entities),
        full_(entities.mentions.size()),
        part_(entities.mentions.size() * 2) {}

  void Run() {
    for (Mention& m : entities_.mentions) {
      if (m.kind == MentionKind::kName && WordCount(m) > 1) GatherFull(m);
    }
    LinkShortNames();
    for (Mention& m : entities_.mentions) {
      if (m.kind == MentionKind::kNominal) GatherFull(m);
    }
    SettleTypes();
    Renumber();
  }

 private:
  [[nodiscard]] std::string_view Word(uint32_t token) const {
    return Slice(document_.text, tokens_.span(token));
  }

  // The tokens of the name without its title.
  [[nodiscard]] TokenRange NameTokens(const Mention& m) const {
    TokenRange range = m.tokens;
    while (range.begin < range.end && tokens_.begin[range.begin] < m.name.begin) ++range.begin;
    while (range.end > range.begin && tokens_.end[range.end - 1] > m.name.end) --range.end;
    return range;
  }
  [[nodiscard]] uint32_t WordCount(const Mention& m) const { return NameTokens(m).size(); }

  [[nodiscard]] uint64_t HashOf(TokenRange range) const {
    NameHash hash;
    for (uint32_t t = range.begin; t < range.end; ++t) hash.Add(Word(t));
    return hash.value();
  }

  Index<Entity> Make(const Mention& m) {
    entities_.entities.push_back({m.name, {}, m.type, m.gender});
    return Index<Entity>(static_cast<uint32_t>(entities_.entities.size() - 1));
  }
  Entity& At(Index<Entity> index) { return entities_.entities[index.value()]; }

  // One entity for each full name; its words are remembered for the short forms.
  void GatherFull(Mention& m) {
    const TokenRange name = NameTokens(m);
    Index<Entity>& known = full_.At(HashOf(name));
    if (!known.has_value() || !TypesAgree(At(known).type, m.type) ||
        !GendersAgree(At(known).gender, m.gender)) {
      known = Make(m);
    }
    m.entity = known;
    Learn(m);
  }

  void Learn(const Mention& m) {
    Entity& e = At(m.entity);
    if (e.gender == Gender::kUnknown) e.gender = m.gender;
    if (e.type == EntityType::kOther) e.type = m.type;
    if (m.name.size() > e.name.size() && m.kind == MentionKind::kName) e.name = m.name;
  }

  // Which entity a part of a name stands for depends on how far one has read: the table holds the
  // latest bearer so far, and where the part is met before any bearer, the first one to come.
  void LinkShortNames() {
    NameTable first(entities_.mentions.size() * 2);
    ForEachPart([&](uint64_t hash, const Mention& m) {
      if (!first.At(hash).has_value()) first.At(hash) = m.entity;
      Index<Entity>& gendered = first.At(ForGender(hash, At(m.entity).gender));
      if (!gendered.has_value()) gendered = m.entity;
    });
    for (Mention& m : entities_.mentions) {
      if (m.kind != MentionKind::kName) continue;
      if (m.entity.has_value()) {
        ForEachPartOf(m, [&](uint64_t hash) { Remember(part_, hash, m.entity); });
        continue;
      }
      const uint64_t hash = HashOf(NameTokens(m));
      for (const Index<Entity> candidate :
           {part_.At(ForGender(hash, m.gender)), first.At(ForGender(hash, m.gender)),
            part_.At(hash), first.At(hash)}) {
        if (candidate.has_value() && TypesAgree(At(candidate).type, m.type) &&
            GendersAgree(At(candidate).gender, m.gender)) {
          m.entity = candidate;
          Learn(m);
          break;
        }
      }
      if (!m.entity.has_value()) GatherFull(m);
      Remember(part_, hash, m.entity);
    }
  }

  // "Mrs. Keller" is the latest Keller who is a woman, not just the latest: a part of a name is
  // kept under itself and once more under itself and the bearer's gender.
  static uint64_t ForGender(uint64_t hash, Gender gender) {
    return hash + static_cast<uint64_t>(gender) * 0x632be59bd9b4e019ULL;
  }
  void Remember(NameTable& table, uint64_t hash, Index<Entity> entity) {
    table.At(hash) = entity;
    table.At(ForGender(hash, At(entity).gender)) = entity;
  }

  template <class Visit>
  void ForEachPart(Visit visit) {
    for (const Mention& m : entities_.mentions) {
      if (m.kind == MentionKind::kName && m.entity.has_value()) {
        ForEachPartOf(m, [&](uint64_t hash) { visit(hash, m); });
      }
    }
  }

  // The short forms of a full name: each of its words; of an organization, its initials too.
  template <class Visit>
  void ForEachPartOf(const Mention& m, Visit visit) const {
    const TokenRange name = NameTokens(m);
    if (name.size() > kMostWordsInName) return;
    if (m.type == EntityType::kPerson || m.type == EntityType::kOther) {
      for (uint32_t t = name.begin; t < name.end; ++t) {
        if (tokens_.shape[t].is_word() && !IsFunctionWord(t)) visit(HashOf({t, t + 1}));
      }
    }
    if (m.type == EntityType::kOrganization || m.type == EntityType::kOther) {
      std::array<char, kMostWordsInName> initials{};
      size_t count = 0;
      for (uint32_t t = name.begin; t < name.end; ++t) {
        if (tokens_.shape[t].form() == Form::kUpper) initials[count++] = Word(t).front();
      }
      if (count > 1) {
        NameHash hash;
        hash.Add({initials.data(), count});
        visit(hash.value());
      }
    }
  }

  [[nodiscard]] bool IsFunctionWord(uint32_t token) const {
    return function_ && vocabulary_.Has(tokens_.word[token], *function_);
  }

  void SettleTypes() {
    for (Mention& m : entities_.mentions) {
      if (!m.entity.has_value()) continue;
      if (m.type == EntityType::kOther) m.type = At(m.entity).type;
      if (m.gender == Gender::kUnknown) m.gender = At(m.entity).gender;
    }
  }

  // Entities in the order of their first mention.
  void Renumber() {
    std::vector<Index<Entity>> place(entities_.entities.size());
    std::vector<Entity> ordered;
    ordered.reserve(entities_.entities.size());
    for (Mention& m : entities_.mentions) {
      if (!m.entity.has_value()) continue;
      Index<Entity>& p = place[m.entity.value()];
      if (!p.has_value()) {
        p = Index<Entity>(static_cast<uint32_t>(ordered.size()));
        ordered.push_back(At(m.entity));
      }
      m.entity = p;
    }
    entities_.entities = std::move(ordered);
  }

  static constexpr uint32_t kMostWordsInName = 16;

  const Document& document_;
  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  std::optional<LexiconId> function_;
  Entities& entities_;
  NameTable full_;  // whole names
  NameTable part_;  // parts of names, as far as the text has been read
};

}  // namespace

void GatherEntities(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
                    Entities& entities) {
  Gatherer(document, tokens, vocabulary, entities).Run();
}

}  // namespace whosaid
