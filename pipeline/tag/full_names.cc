#include "tag/full_names.h"

#include <algorithm>
#include <optional>
#include <span>

#include "tag/acronyms.h"

namespace whosaid {
namespace {

// A word is a name of its own where it stands alone so many times as often as with the word before
// it: "Poor Ana".
constexpr uint32_t kOftenAlone = 6;
// Whom a text calls "Mary" so many times before any fuller name is not the Mary Keller it comes to.
constexpr uint8_t kKnownAlone = 12;

}  // namespace

void FullNames::Gather(const Name& name) {
  Mention& m = g_.MentionOf(name);
  const std::span<const NameWord> words = g_.names.WordsOf(name);
  const NameTable::Number full = g_.table.At(FullKey(name, words));
  const Index<Entity> known = g_.table[full].whole;
  if (known.has_value() && g_.bearers.Fits(known, m, name)) {
    m.entity = known;
    g_.Note(m, Tie::kSameName);
    ++g_.bearers[known].count;
    g_.bearers[known].full_address |= name.address;
    g_.bearers.Learn(known, m, name, words, g_.reader);
    return;
  }
  const char middle = words.size() > 2 ? g_.reader.Word(words[1].token).front() : '\0';
  const bool person = MayBePerson(m.type);
  const NameTable::Number pair =
      person ? g_.table.At(PairKey(name, words, g_.reader)) : NameTable::kNone;
  if (person) m.entity = SamePair(m, name, pair, middle);
  g_.Note(m, m.entity.has_value() ? Tie::kSamePair : Tie::kNew);
  if (!m.entity.has_value()) m.entity = MakeFull(m, name, full);
  Bearer& b = g_.bearers[m.entity];
  ++b.count;
  b.full_address |= name.address;
  if (b.middle == 0) b.middle = middle;
  g_.table[full].whole = m.entity;
  if (person) g_.table[pair].whole = m.entity;
  g_.bearers.Learn(m.entity, m, name, words, g_.reader);
  Announce(name, m);
}

Index<Entity> FullNames::SamePair(const Mention& m, const Name& name, NameTable::Number pair,
                                  char middle) {
  const Index<Entity> same = g_.table[pair].whole;
  if (!same.has_value() || !g_.bearers.Fits(same, m, name)) return {};
  const char other = g_.bearers[same].middle;
  return middle == 0 || other == 0 || middle == other ? same : Index<Entity>();
}

Index<Entity> FullNames::MakeFull(const Mention& m, const Name& name, NameTable::Number full) {
  const std::span<const NameWord> words = g_.names.WordsOf(name);
  const Index<Entity> made = g_.bearers.Make(m, name);
  Bearer& b = g_.bearers[made];
  b.full = full;
  b.last = words.back().number;
  b.ends_common = g_.reader.IsAny(words.back().token, tag_word::kCommon);
  const uint64_t first = g_.reader.Bits(words[0].token);
  const bool given = (first & tag_word::kGiven) != 0 && (first & tag_word::kFunction) == 0;
  b.known_words = words.size() > 2 || name.address != 0 || m.tokens.begin != words[0].token ||
                  given || (first & (tag_word::kSurname | tag_word::kCommon)) == tag_word::kSurname;
  const bool may_open_sentence = ((first & tag_word::kFunction) != 0 ||
                                  g_.reader.shape(words[0].token).has(Shape::kSentenceFirst)) &&
                                 (first & tag_word::kCommon) != 0;
  if (words.size() > 2 && may_open_sentence) b.rest = g_.table.At(WordsKey(words.subspan(1)));
  return made;
}

void FullNames::Announce(const Name& name, const Mention& m) {
  const auto announce = [&](NameTable::Entry& entry, Gender gender) {
    Index<Entity>& bearer = entry.to_come[static_cast<size_t>(gender)];
    if (!bearer.has_value()) {
      bearer = m.entity;
    } else if (bearer != m.entity) {
      entry.several[static_cast<size_t>(gender)] = true;
    }
  };
  const Gender gender = g_.bearers.EntityAt(m.entity).gender;
  const bool known_alone = g_.table[g_.names.WordsOf(name)[0].number].alone >= kKnownAlone;
  ForEachPart(g_, name, m.type, [&](NameTable::Number part, bool is_surname) {
    NameTable::Entry& entry = g_.table[part];
    if (!is_surname && known_alone) return;
    announce(entry, Gender::kUnknown);
    if (gender != Gender::kUnknown) announce(entry, gender);
  });
  if (m.type == EntityType::kOrganization || m.type == EntityType::kOther) {
    const std::optional<uint64_t> key = InitialsOf(g_.names.WordsOf(name), g_.reader);
    if (key) {
      NameTable::Entry& entry = g_.table[g_.table.At(*key)];
      if (!entry.initials.has_value()) entry.initials = m.entity;
    }
  }
  if (const uint32_t acronym = AcronymAfter(m, g_.reader)) {
    g_.table[g_.table.At(g_.reader.WordKey(acronym))].initials = m.entity;
  }
}

bool FullNames::IsDoubtful(Index<Entity> index) {
  const Bearer& b = g_.bearers[index];
  const Index<Entity> rest = g_.table[b.rest].whole;
  if (b.rest != NameTable::kNone && rest.has_value() && g_.bearers[rest].count > b.count) {
    return true;
  }
  return !b.known_words && MayBePerson(g_.bearers.EntityAt(index).type) &&
         g_.table[b.last].alone >= std::min<uint32_t>(kOftenAlone * b.count, UINT8_MAX);
}

void FullNames::JoinShorter() {
  const auto count = static_cast<uint32_t>(g_.bearers.entities().size());
  for (uint32_t e = 0; e < count; ++e) {
    g_.bearers[Index<Entity>(e)].doubtful = IsDoubtful(Index<Entity>(e));
  }
  for (uint32_t e = 0; e < count; ++e) {
    const Index<Entity> shorter(e);
    Bearer& b = g_.bearers[shorter];
    if (b.doubtful || b.younger) continue;
    const NameTable::Entry& entry = g_.table[b.full];
    const Index<Entity> longer = entry.to_come[static_cast<size_t>(Gender::kUnknown)];
    if (!longer.has_value() || entry.several[static_cast<size_t>(Gender::kUnknown)] ||
        longer == shorter) {
      continue;
    }
    const Entity& part = g_.bearers.EntityAt(shorter);
    Entity& whole = g_.bearers.EntityAt(longer);
    if (whole.type != part.type || !GendersAgree(whole.gender, part.gender) ||
        !AddressesAgree(g_.bearers[longer].address, b.address) ||
        g_.bearers[longer].rank <= b.rank || g_.bearers[longer].doubtful ||
        (g_.bearers[longer].ends_common && !b.ends_common)) {
      continue;
    }
    b.part_of = longer;
    if (whole.gender == Gender::kUnknown) whole.gender = part.gender;
  }
}

}  // namespace whosaid
