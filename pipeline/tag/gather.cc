// Names are gathered in passes, so that a name met late ("Jang" before "Jang Il Hun") still finds
// its fuller form. The first makes an entity of each name of several words; the second joins those
// that are part of one longer name; the third reads the text from the start and ties each single
// word (surname, given name, acronym) to the bearer that a reader would have in mind there.
// Descriptions follow, in describe.h.

#include "tag/gather.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "tag/describe.h"
#include "tag/name_table.h"
#include "tag/name_words.h"

namespace whosaid {
namespace {

// How much a mention says about whom the surname, or another part of the name, alone will mean.
constexpr uint8_t kAsSurname = 2;
constexpr uint8_t kAsOther = 1;
constexpr uint8_t kSurest = 6;

// A word is a name of its own where it stands alone so many times as often as with the word before
// it: "Poor Ana".
constexpr uint32_t kOftenAlone = 6;

// In words and marks; a heading of fewer capitalised words may be a name on a line of its own.
constexpr uint32_t kLongestHeading = 30;
constexpr uint32_t kFewestInHeading = 4;

bool TypesAgree(EntityType a, EntityType b) {
  return a == b || a == EntityType::kOther || b == EntityType::kOther;
}

bool MayBePerson(EntityType type) {
  return type == EntityType::kPerson || type == EntityType::kOther;
}

class Gatherer {
 public:
  Gatherer(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
           Entities& entities)
      : document_(document),
        tokens_(tokens),
        vocabulary_(vocabulary),
        reader_(document, tokens, vocabulary),
        preposition_(vocabulary.lexicon("function.preposition")),
        entities_(entities) {}

  void Run() {
    names_.resize(entities_.mentions.size());
    FindHeadings();
    for (uint32_t i = 0; i < entities_.mentions.size(); ++i) {
      if (entities_.mentions[i].kind != MentionKind::kName) continue;
      names_[i] = reader_.Read(entities_.mentions[i]);
      if (names_[i].count > 1) {
        if (!IsInHeading(i)) GatherFull(i);
      } else if (names_[i].count == 1) {
        uint8_t& times = table_.At(KeyKind::kAlone, reader_.HashOf(names_[i].word[0])).strength;
        if (times < UINT8_MAX) ++times;
      }
    }
    JoinShorterNames();
    for (uint32_t i = 0; i < entities_.mentions.size(); ++i) {
      Mention& m = entities_.mentions[i];
      if (m.kind != MentionKind::kName) continue;
      if (m.entity.has_value() && BearerOf(m.entity).doubtful) DropFirstWord(i);
      if (m.entity.has_value()) {
        m.entity = Root(m.entity);
        Remember(i);
        TakeAcronym(i);
      } else if (names_[i].count > 1) {
        GatherInHeading(i);
      } else {
        Link(i);
      }
    }
    Describe(document_, tokens_, vocabulary_, reader_, table_, entities_);
    SettleTypes();
    Renumber();
  }

 private:
  // What else is known of an entity while names are gathered.
  struct Bearer {
    uint64_t full = 0;         // the hash of its first name of several words
    Index<Entity> part_of;     // the entity of the longer name that this is part of
    uint8_t address = 0;       // every form of address used of it
    uint8_t full_address = 0;  // with the given name: "Mr. John Keller"
    uint8_t rank = 0;          // of Entity::name: fuller names rank higher
    char middle = 0;           // the first letter between given name and surname
    bool younger = false;      // "Jr."
    bool only_titled = false;  // no name but "Mrs. Keller"
    bool known_words = true;   // a word before the surname is a known name
    bool in_capitals = true;   // nowhere but in capitals, as in a heading
    bool doubtful = false;     // its first word is no part of a name
    uint32_t count = 0;        // mentions by a name of several words
    uint64_t last = 0;         // the hash of the last word
  };

  Entity& At(Index<Entity> index) { return entities_.entities[index.value()]; }
  Bearer& BearerOf(Index<Entity> index) { return bearers_[index.value()]; }
  Index<Entity> Root(Index<Entity> index) {
    while (BearerOf(index).part_of.has_value()) index = BearerOf(index).part_of;
    return index;
  }

  Index<Entity> Make(const Mention& m, const NameWords& name) {
    entities_.entities.push_back({m.name, {}, m.type, m.gender});
    bearers_.emplace_back();
    const Index<Entity> made(static_cast<uint32_t>(entities_.entities.size() - 1));
    BearerOf(made).younger = name.younger;
    BearerOf(made).only_titled = name.count == 1 && name.address != 0;
    return made;
  }

  [[nodiscard]] bool InCapitals(const NameWords& name) const {
    for (uint32_t w = 0; w < name.count; ++w) {
      if (tokens_.shape[name.word[w]].form() == Form::kUpper) return false;
    }
    return true;
  }

  void Learn(Index<Entity> index, const Mention& m, const NameWords& name) {
    Entity& e = At(index);
    Bearer& b = BearerOf(index);
    if (e.gender == Gender::kUnknown) e.gender = m.gender;
    if (e.type == EntityType::kOther) e.type = m.type;
    b.address |= name.address;
    b.in_capitals = b.in_capitals && InCapitals(name);
    if (name.address == 0 || name.count > 1) b.only_titled = false;
    // "Mrs. Keller" says more than "Keller", "Ana Keller" more than both.
    const bool titled = name.count == 1 && name.address != 0;
    const auto rank = static_cast<uint8_t>(2 * (name.count + (name.younger ? 1 : 0)) + titled);
    if (rank <= b.rank) return;
    b.rank = rank;
    e.name = titled ? tokens_.span(m.tokens) : m.name;
  }

  [[nodiscard]] bool Fits(Index<Entity> index, const Mention& m, const NameWords& name) {
    const Entity& e = At(index);
    const Bearer& b = BearerOf(index);
    return TypesAgree(e.type, m.type) && GendersAgree(e.gender, m.gender) &&
           AddressesAgree(b.address, name.address) && b.younger == name.younger;
  }

  // Every word of a headline may be capital, so that names in it run on: "Silva Defends Bridge".
  void FindHeadings() {
    for (const TokenRange paragraph : tokens_.paragraphs) {
      if (IsHeading(paragraph)) headings_.push_back(paragraph);
    }
  }

  [[nodiscard]] bool IsHeading(TokenRange paragraph) const {
    if (paragraph.size() > kLongestHeading) return false;
    if (tokens_.shape[paragraph.end - 1].has(Shape::kSentenceEnd)) return false;
    uint32_t capital = 0;
    for (uint32_t t = paragraph.begin; t < paragraph.end; ++t) {
      const Form form = tokens_.shape[t].form();
      if (form == Form::kLower && !reader_.IsFunctionWord(t)) return false;
      if (form == Form::kUpper) ++capital;
    }
    return capital >= kFewestInHeading;
  }

  [[nodiscard]] bool IsInHeading(uint32_t i) const {
    const uint32_t t = entities_.mentions[i].tokens.begin;
    const auto after = std::upper_bound(
        headings_.begin(), headings_.end(), t,
        [](uint32_t token, const TokenRange& heading) { return token < heading.begin; });
    return after != headings_.begin() && t < std::prev(after)->end;
  }

  // A name in a heading is one that stands elsewhere too, or begins with one.
  void GatherInHeading(uint32_t i) {
    Mention& m = entities_.mentions[i];
    NameWords& name = names_[i];
    const uint64_t full = reader_.HashOf(name, 0, name.count) + (name.younger ? 1 : 0);
    const Index<Entity> known = table_.Find(KeyKind::kFull, full).entity;
    if (known.has_value() && Fits(Root(known), m, name)) {
      m.entity = Root(known);
      return;
    }
    if (const uint32_t words = LongestKnown(name); words > 0) {
      name.count = words;
      m.tokens.end = name.word[words - 1] + 1;
      m.name.end = tokens_.end[name.word[words - 1]];
      m.head = name.word[words - 1];
      const uint64_t known_part = reader_.HashOf(name, 0, words);
      const Index<Entity> bearer =
          words > 1 ? table_.Find(KeyKind::kFull, known_part).entity : Index<Entity>();
      if (bearer.has_value()) {
        m.entity = Root(bearer);
      } else {
        Link(i);
      }
      return;
    }
    m.entity = Make(m, name);
    Learn(m.entity, m, name);
  }

  // How many words from the first are a name, or part of one, that the text has elsewhere.
  [[nodiscard]] uint32_t LongestKnown(const NameWords& name) const {
    for (uint32_t words = name.count - 1; words > 0; --words) {
      const uint64_t hash = reader_.HashOf(name, 0, words);
      if (words > 1 && table_.Find(KeyKind::kFull, hash).entity.has_value()) return words;
      if (words == 1 && table_.Find(KeyKind::kToCome, hash).entity.has_value()) return words;
      if (words == 1 && table_.Find(KeyKind::kAlone, hash).strength > 0) return words;
    }
    return 0;
  }

  // One entity for each name of several words, a middle name more or less.
  void GatherFull(uint32_t i) {
    Mention& m = entities_.mentions[i];
    const NameWords& name = names_[i];
    const uint64_t full = reader_.HashOf(name, 0, name.count) + (name.younger ? 1 : 0);
    const Index<Entity> known = table_.Find(KeyKind::kFull, full).entity;
    if (known.has_value() && Fits(known, m, name)) {
      m.entity = known;
      ++BearerOf(known).count;
      BearerOf(known).full_address |= name.address;
      Learn(known, m, name);
      return;
    }
    const char middle = name.count > 2 ? reader_.Word(name.word[1]).front() : '\0';
    const uint64_t pair = PairOf(name);
    if (MayBePerson(m.type)) {
      const Index<Entity> same = table_.Find(KeyKind::kPair, pair).entity;
      if (same.has_value() && Fits(same, m, name) &&
          (middle == 0 || BearerOf(same).middle == 0 || middle == BearerOf(same).middle)) {
        m.entity = same;
      }
    }
    if (!m.entity.has_value()) {
      m.entity = Make(m, name);
      BearerOf(m.entity).full = full;
      BearerOf(m.entity).last = reader_.HashOf(name.word[name.count - 1]);
      BearerOf(m.entity).known_words = name.count > 2 || name.address != 0 ||
                                       m.tokens.begin != name.word[0] ||
                                       reader_.IsGiven(name.word[0]);
    }
    ++BearerOf(m.entity).count;
    BearerOf(m.entity).full_address |= name.address;
    if (BearerOf(m.entity).middle == 0) BearerOf(m.entity).middle = middle;
    table_.At(KeyKind::kFull, full).entity = m.entity;
    if (MayBePerson(m.type)) table_.At(KeyKind::kPair, pair).entity = m.entity;
    Learn(m.entity, m, name);
    Announce(i);
  }

  [[nodiscard]] uint64_t PairOf(const NameWords& name) const {
    return reader_.HashOfGiven(name.word[0]) * 31 + reader_.HashOf(name.word[name.count - 1]) +
           (name.younger ? 1 : 0);
  }

  // Calls visit(hash, is_surname) for every short form of a name.
  template <class Visit>
  void ForEachPart(const Mention& m, const NameWords& name, Visit visit) const {
    if (name.too_long || name.count < 2) return;
    const uint32_t last = name.count - 1;
    for (uint32_t w = 1; w < last; ++w) visit(reader_.HashOf(name, w, name.count), true);
    for (uint32_t w = 2; w <= last; ++w) visit(reader_.HashOf(name, 0, w), false);
    if (MayBePerson(m.type)) {
      for (uint32_t w = 0; w < name.count; ++w) {
        if (!reader_.IsFunctionWord(name.word[w])) visit(reader_.HashOf(name.word[w]), w == last);
      }
      const uint64_t pet = reader_.HashOfGiven(name.word[0]);
      if (pet != reader_.HashOf(name.word[0])) visit(pet, false);
    } else if (m.type == EntityType::kOrganization) {
      visit(reader_.HashOf(name.word[0]), false);
    }
  }

  // Tells the passes to come which short forms the text has a bearer for.
  void Announce(uint32_t i) {
    const Mention& m = entities_.mentions[i];
    const auto announce = [&](uint64_t hash, Gender gender) {
      NameTable::Entry& entry = table_.At(KeyKind::kToCome, hash, gender);
      if (!entry.entity.has_value()) {
        entry.entity = m.entity;
      } else if (entry.entity != m.entity) {
        entry.several = true;
      }
    };
    const Gender gender = At(m.entity).gender;
    ForEachPart(m, names_[i], [&](uint64_t hash, bool /*is_surname*/) {
      announce(hash, Gender::kUnknown);
      if (gender != Gender::kUnknown) announce(hash, gender);
    });
    if (m.type == EntityType::kOrganization || m.type == EntityType::kOther) {
      if (const uint64_t initials = InitialsOf(names_[i])) {
        NameTable::Entry& entry = table_.At(KeyKind::kInitials, initials);
        if (!entry.entity.has_value()) entry.entity = m.entity;
      }
    }
    if (const uint32_t acronym = AcronymAfter(m)) {
      table_.At(KeyKind::kInitials, reader_.HashOf(acronym)).entity = m.entity;
    }
  }

  // Of "Velden Water Council", "VWC"; 0 where there are none.
  [[nodiscard]] uint64_t InitialsOf(const NameWords& name) const {
    std::array<char, NameWords::kMost> initials{};
    size_t count = 0;
    for (uint32_t w = 0; w < name.count; ++w) {
      const Form form = tokens_.shape[name.word[w]].form();
      if (form == Form::kUpper || form == Form::kCaps) {
        initials[count++] = reader_.Word(name.word[w]).front();
      }
    }
    if (count < 2) return 0;
    NameHash hash;
    hash.Add({initials.data(), count});
    return hash.value();
  }

  // "Centre for Water Research (CFWR)": the token of the acronym, 0 where there is none.
  [[nodiscard]] uint32_t AcronymAfter(const Mention& m) const {
    const uint32_t at = m.tokens.end;
    if (m.type == EntityType::kPerson || at + 2 >= tokens_.size()) return 0;
    if (reader_.Word(at) != "(" || reader_.Word(at + 2) != ")") return 0;
    return tokens_.shape[at + 1].form() == Form::kCaps ? at + 1 : 0;
  }

  void TakeAcronym(uint32_t i) {
    const uint32_t acronym = AcronymAfter(entities_.mentions[i]);
    if (acronym == 0 || i + 1 >= entities_.mentions.size()) return;
    Mention& next = entities_.mentions[i + 1];
    if (next.tokens.begin == acronym && next.kind == MentionKind::kName) {
      next.entity = entities_.mentions[i].entity;
      next.type = entities_.mentions[i].type;
    }
  }

  // "Il Hun" is part of "Jang Il Hun" where that is the only name that it is part of.
  void JoinShorterNames() {
    for (uint32_t e = 0; e < entities_.entities.size(); ++e) {
      const Index<Entity> shorter(e);
      bearers_[e].doubtful = !bearers_[e].known_words && MayBePerson(entities_.entities[e].type) &&
                             table_.Find(KeyKind::kAlone, bearers_[e].last).strength >=
                                 std::min<uint32_t>(kOftenAlone * bearers_[e].count, UINT8_MAX);
      if (bearers_[e].doubtful) continue;
      const NameTable::Entry longer = table_.Find(KeyKind::kToCome, bearers_[e].full);
      if (!longer.entity.has_value() || longer.several || longer.entity == shorter) continue;
      const Entity& other = At(longer.entity);
      if (other.type != At(shorter).type || bearers_[e].younger ||
          !GendersAgree(other.gender, At(shorter).gender) ||
          !AddressesAgree(BearerOf(longer.entity).address, bearers_[e].address) ||
          BearerOf(longer.entity).rank <= bearers_[e].rank) {
        continue;
      }
      bearers_[e].part_of = longer.entity;
      if (At(longer.entity).gender == Gender::kUnknown) {
        At(longer.entity).gender = At(shorter).gender;
      }
    }
  }

  // "Poor Ana" is Ana.
  void DropFirstWord(uint32_t i) {
    Mention& m = entities_.mentions[i];
    NameWords& name = names_[i];
    name.word[0] = name.word[name.count - 1];
    name.count = 1;
    m.name.begin = tokens_.begin[name.word[0]];
    m.entity = {};
  }

  // A reader who meets a part of a name alone thinks of the last bearer, but does not change his
  // mind at every cousin. Who is "Miss Keller" all through gives way to the others.
  void Take(uint64_t hash, Index<Entity> entity, uint8_t weight) {
    const Gender gender = At(entity).gender;
    if (gender != Gender::kUnknown) table_.At(KeyKind::kPart, hash, gender).entity = entity;
    NameTable::Entry& entry = table_.At(KeyKind::kPart, hash);
    const Bearer& b = BearerOf(entity);
    if (b.younger || b.in_capitals || (b.only_titled && b.address != kAddressMan)) {
      if (!entry.entity.has_value()) entry.entity = entity;
    } else if (entry.entity == entity) {
      entry.strength = std::min<uint8_t>(static_cast<uint8_t>(entry.strength + weight), kSurest);
    } else if (entry.strength >= weight) {
      entry.strength = static_cast<uint8_t>(entry.strength - weight);
    } else {
      entry.entity = entity;
      entry.strength = weight;
    }
  }

  void Remember(uint32_t i) {
    const Mention& m = entities_.mentions[i];
    ForEachPart(m, names_[i], [&](uint64_t hash, bool is_surname) {
      Take(hash, m.entity, is_surname ? kAsSurname : kAsOther);
    });
  }

  // A single word.
  void Link(uint32_t i) {
    Mention& m = entities_.mentions[i];
    const NameWords& name = names_[i];
    if (name.count == 0) {
      m.entity = Make(m, name);
      return;
    }
    const uint64_t hash = reader_.HashOf(name.word[0]);
    // A word that is a surname as well tells no gender.
    const bool titled = m.tokens.begin != name.word[0];
    const Gender own = titled || reader_.IsOnlyGiven(name.word[0]) ? m.gender : Gender::kUnknown;
    m.gender = titled ? own : Gender::kUnknown;
    m.entity = Bearing(m, name, hash);
    if (!m.entity.has_value()) m.gender = own;
    if (!m.entity.has_value()) {
      m.entity = Make(m, name);
      BearerOf(m.entity).last = hash;
    }
    Learn(m.entity, m, name);
    if (m.type != At(m.entity).type) m.type = At(m.entity).type;
    Take(hash, m.entity, name.address == kAddressMan ? kAsSurname : kAsOther);
    if (name.address != 0) table_.At(KeyKind::kAddress, hash + name.address).entity = m.entity;
  }

  Index<Entity> Bearing(const Mention& m, const NameWords& name, uint64_t hash) {
    const auto fitting = [&](NameTable::Entry entry) {
      if (!entry.entity.has_value()) return Index<Entity>();
      const Index<Entity> e = Root(entry.entity);
      // Where one is "Mr. John Keller", plain "Mr. Keller" is his elder.
      if (BearerOf(e).doubtful || (name.address & BearerOf(e).full_address) != 0 ||
          (BearerOf(e).in_capitals && !InCapitals(name))) {
        return Index<Entity>();
      }
      return Fits(e, m, name) || MayBeAfterAll(m, name, e) ? e : Index<Entity>();
    };
    if (name.address != 0) {
      const Index<Entity> so_called = fitting(table_.Find(KeyKind::kAddress, hash + name.address));
      if (so_called.has_value() && BearerOf(so_called).only_titled) return so_called;
    }
    const bool no_given = (name.address & (kAddressMan | kAddressMarried)) != 0 &&
                          reader_.IsOnlyGiven(name.word[0]) &&
                          reader_.Word(m.tokens.begin) != "Sir";
    const auto bearer = [&](Gender gender) {
      const Index<Entity> e = fitting(table_.Find(KeyKind::kPart, hash, gender));
      return e.has_value() && no_given && BearerOf(e).last != hash ? Index<Entity>() : e;
    };
    const auto to_come = [&](uint64_t part, Gender gender) {
      const NameTable::Entry entry = table_.Find(KeyKind::kToCome, part, gender);
      const bool is_elder = (name.address & kAddressMarried) != 0;
      if (name.address != 0 && (entry.several || no_given || is_elder)) return Index<Entity>();
      return fitting(entry);
    };
    if (const Index<Entity> e = bearer(m.gender); e.has_value()) return e;
    if (m.gender != Gender::kUnknown) {
      if (const Index<Entity> e = to_come(hash, m.gender); e.has_value()) return e;
      if (const Index<Entity> e = bearer(Gender::kUnknown); e.has_value()) return e;
    }
    if (tokens_.shape[name.word[0]].form() == Form::kCaps) {
      const Index<Entity> e = fitting(table_.Find(KeyKind::kInitials, hash));
      if (e.has_value()) return e;
    }
    if (const Index<Entity> e = to_come(hash, Gender::kUnknown); e.has_value()) return e;
    const uint64_t pet = reader_.HashOfGiven(name.word[0]);
    if (pet == hash || no_given) return {};
    const Index<Entity> e = fitting(table_.Find(KeyKind::kPart, pet, m.gender));
    if (e.has_value() && BearerOf(e).full_address != 0) return {};
    if (e.has_value() || table_.Find(KeyKind::kToCome, pet, m.gender).several) return e;
    return to_come(pet, m.gender);
  }

  // A town's name that somebody bears in this text is that person's, but for "in Jackson"; a
  // surname that opens a company's name is the company's, where nobody else bears it.
  [[nodiscard]] bool MayBeAfterAll(const Mention& m, const NameWords& name, Index<Entity> index) {
    if (name.address != 0 || m.tokens.size() != 1) return false;
    const EntityType type = At(index).type;
    if (m.type == EntityType::kPerson) return type == EntityType::kOrganization;
    if (m.type != EntityType::kPlace || type != EntityType::kPerson) return false;
    return m.tokens.begin == 0 || !preposition_ ||
           !vocabulary_.Has(tokens_.word[m.tokens.begin - 1], *preposition_);
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

  const Document& document_;
  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  NameReader reader_;
  std::optional<LexiconId> preposition_;
  Entities& entities_;
  std::vector<NameWords> names_;  // one a mention
  std::vector<TokenRange> headings_;
  std::vector<Bearer> bearers_;  // one an entity
  NameTable table_;
};

}  // namespace

void GatherEntities(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
                    Entities& entities) {
  Gatherer(document, tokens, vocabulary, entities).Run();
}

}  // namespace whosaid
