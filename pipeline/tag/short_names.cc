#include "tag/short_names.h"

#include <algorithm>
#include <span>

#include "tag/acronyms.h"

namespace whosaid {
namespace {

// How much a mention says about whom the surname, or another part of the name, alone will mean.
constexpr uint8_t kAsSurname = 2;
constexpr uint8_t kAsOther = 1;
constexpr uint8_t kNotAlone = 0;  // who is "Mrs. Keller" is not just "Keller"
constexpr uint8_t kSurest = 6;
// A full name so many times as frequent as another is the one that comes to mind.
constexpr uint32_t kOftener = 2;

uint8_t WeightOf(const Name& name) {
  if ((name.address & (kAddressMarried | kAddressUnmarried)) != 0) return kNotAlone;
  return name.address == kAddressMan ? kAsSurname : kAsOther;
}

// "George", but not "Kim": a given name that is no surname.
bool IsOnlyGiven(const TokenReader& reader, uint32_t token) {
  return (reader.Bits(token) & (tag_word::kGiven | tag_word::kSurname)) == tag_word::kGiven;
}

bool IsOfCommonWords(std::span<const NameWord> words, const TokenReader& reader) {
  constexpr uint64_t kNames = tag_word::kGiven | tag_word::kSurname;
  return std::all_of(words.begin(), words.end(), [&](const NameWord& word) {
    return (reader.Bits(word.token) & (tag_word::kCommon | kNames)) == tag_word::kCommon;
  });
}

}  // namespace

void ShortNames::Gather() {
  for (Name& name : g_.names.names) Gather(name);
}

inline void ShortNames::Gather(Name& name) {
  Mention& m = g_.MentionOf(name);
  if (m.entity.has_value() && g_.bearers[m.entity].doubtful) DropFirstWord(name);
  if (m.entity.has_value()) {
    const Index<Entity> root = g_.bearers.Root(m.entity);
    if (root != m.entity) g_.Note(m, Tie::kLongerName);
    m.entity = root;
    ForEachPart(g_, name, m.type, [&](NameTable::Number part, bool is_surname) {
      Take(part, m.entity, is_surname ? kAsSurname : kAsOther);
    });
    TakeAcronym(name);
  } else if (name.count > 1) {
    GatherInHeading(name);
  } else {
    Link(name);
  }
}

// "Poor Ana" is Ana.
void ShortNames::DropFirstWord(Name& name) {
  Mention& m = g_.MentionOf(name);
  name.first += name.count - 1U;
  name.count = 1;
  m.name.begin = g_.reader.begin(g_.names.WordsOf(name)[0].token);
  m.entity = {};
}

// A name in a heading is one that stands elsewhere too, or begins with one.
void ShortNames::GatherInHeading(Name& name) {
  Mention& m = g_.MentionOf(name);
  std::span<const NameWord> words = g_.names.WordsOf(name);
  const Index<Entity> known = g_.table[g_.table.Find(FullKey(name, words))].whole;
  if (known.has_value() && g_.bearers.Fits(g_.bearers.Root(known), m, name)) {
    m.entity = g_.bearers.Root(known);
    g_.Note(m, Tie::kSameName);
    return;
  }
  const uint32_t count = LongestKnown(name);
  if (count == 0) {
    if (m.type == EntityType::kPerson && IsOfCommonWords(words, g_.reader)) {
      m.type = EntityType::kOther;  // "Stay Shut": capitals tell nothing here
    }
    g_.Note(m, Tie::kNew);
    m.entity = g_.bearers.Make(m, name);
    g_.bearers.Learn(m.entity, m, name, words, g_.reader);
    return;
  }
  g_.KeepFirst(name, static_cast<uint8_t>(count));
  if (count == 1) {
    Link(name);
  } else {
    words = words.first(count);
    m.entity = g_.bearers.Root(g_.table[g_.table.Find(WordsKey(words))].whole);
    g_.Note(m, Tie::kHeading);
  }
}

// How many words from the first are a name, or part of one, that the text has elsewhere.
uint32_t ShortNames::LongestKnown(const Name& name) const {
  const std::span<const NameWord> words = g_.names.WordsOf(name);
  for (uint32_t count = name.count - 1U; count > 1; --count) {
    const NameTable::Number number = g_.table.Find(WordsKey(words.first(count)));
    if (g_.table[number].whole.has_value()) return count;
  }
  const NameTable::Entry& first = g_.table[words[0].number];
  const bool known =
      first.to_come[static_cast<size_t>(Gender::kUnknown)].has_value() || first.alone > 0;
  return known ? 1 : 0;
}

void ShortNames::TakeAcronym(const Name& name) {
  const Mention& m = g_.MentionOf(name);
  const uint32_t acronym = AcronymAfter(m, g_.reader);
  if (acronym == 0 || name.mention + 1 >= g_.mentions.size()) return;
  Mention& next = g_.mentions[name.mention + 1];
  if (next.tokens.begin == acronym && next.kind == MentionKind::kName) {
    next.entity = m.entity;
    next.type = m.type;
    g_.Note(next, Tie::kAcronym);
  }
}

bool ShortNames::IsFarOftener(Index<Entity> entity, Index<Entity> than) const {
  const uint32_t other = g_.bearers[than].count;
  return other > 0 && g_.bearers[entity].count > kOftener * other &&
         g_.bearers.EntityAt(entity).type == g_.bearers.EntityAt(than).type;
}

// A reader who meets a part of a name alone thinks of the last bearer, but does not change his
// mind at every cousin. Who is "Miss Keller" all through gives way to the others, and who is named
// once in passing to whom the text has a full name for again and again.
void ShortNames::Take(NameTable::Number part, Index<Entity> entity, uint8_t weight) {
  NameTable::Entry& entry = g_.table[part];
  const Gender gender = g_.bearers.EntityAt(entity).gender;
  Index<Entity>& bearer = entry.part[static_cast<size_t>(Gender::kUnknown)];
  entry.part[static_cast<size_t>(gender)] = gender == Gender::kUnknown ? bearer : entity;
  const Bearer& b = g_.bearers[entity];
  const bool seldom_meant =
      b.younger || b.in_capitals || b.husbands || (b.only_titled && b.address != kAddressMan);
  if (seldom_meant) {
    if (!bearer.has_value()) bearer = entity;
  } else if (bearer == entity) {
    entry.strength = std::min<uint8_t>(static_cast<uint8_t>(entry.strength + weight), kSurest);
  } else if (bearer.has_value() && entry.strength >= weight && !IsFarOftener(entity, bearer)) {
    entry.strength = static_cast<uint8_t>(entry.strength - weight);
  } else {
    bearer = entity;
    entry.strength = weight;
  }
}

// A single word.
void ShortNames::Link(const Name& name) {
  Mention& m = g_.MentionOf(name);
  g_.Note(m, Tie::kNew);
  if (name.count == 0) {
    m.entity = g_.bearers.Make(m, name);
    return;
  }
  const std::span<const NameWord> words = g_.names.WordsOf(name);
  const NameWord& word = words[0];
  // A word that is a surname as well tells no gender.
  const bool titled = m.tokens.begin != word.token;
  const Gender own = titled || IsOnlyGiven(g_.reader, word.token) ? m.gender : Gender::kUnknown;
  m.gender = titled ? own : Gender::kUnknown;
  m.entity = Bearing(m, name, word);
  if (!m.entity.has_value()) {
    m.gender = own;
    m.entity = g_.bearers.Make(m, name);
    g_.bearers[m.entity].last = word.number;
  }
  g_.bearers.Learn(m.entity, m, name, words, g_.reader);
  m.type = g_.bearers.EntityAt(m.entity).type;
  Take(word.number, m.entity, WeightOf(name));
  if (name.address != 0) g_.table[g_.table.At(AddressKey(name, word))].whole = m.entity;
}

Index<Entity> ShortNames::Fitting(Index<Entity> candidate, const Mention& m, const Name& name) {
  if (!candidate.has_value()) return {};
  const Index<Entity> e = g_.bearers.Root(candidate);
  const Bearer& b = g_.bearers[e];
  // Where one is "Mr. John Keller", plain "Mr. Keller" is his elder; "Miss Ana" is Miss Ana Keller.
  const bool by_surname = g_.names.WordsOf(name)[0].number == b.last;
  if (b.doubtful || (by_surname && (name.address & b.full_address) != 0) ||
      (b.in_capitals && !InCapitals(g_.names.WordsOf(name), g_.reader))) {
    return {};
  }
  // Plain "Keller" is John Keller Jr. where there is no other.
  Name meant = name;
  const NameTable::Entry& entry = g_.table[g_.names.WordsOf(name)[0].number];
  meant.younger |= by_surname && b.younger && !entry.several[static_cast<size_t>(m.gender)];
  return g_.bearers.Fits(e, m, meant) || MayBeAfterAll(m, name, e) ? e : Index<Entity>();
}

Index<Entity> ShortNames::Bearing(const Mention& m, const Name& name, const NameWord& word) {
  const NameTable::Entry& entry = g_.table[word.number];
  if (name.address != 0) {
    const NameTable::Number address = g_.table.Find(AddressKey(name, word));
    const Index<Entity> so_called = Fitting(g_.table[address].whole, m, name);
    if (so_called.has_value() && g_.bearers[so_called].only_titled) {
      g_.Note(m, Tie::kAddress);
      return so_called;
    }
  }
  const bool is_elder = (name.address & kAddressMarried) != 0;
  const bool no_given = (name.address & (kAddressMan | kAddressMarried)) != 0 &&
                        IsOnlyGiven(g_.reader, word.token) &&
                        g_.reader.Word(m.tokens.begin) != "Sir";
  const auto bearer = [&](Gender gender) {
    const Index<Entity> e = Fitting(entry.part[static_cast<size_t>(gender)], m, name);
    return e.has_value() && no_given && g_.bearers[e].last != word.number ? Index<Entity>() : e;
  };
  const auto to_come = [&](const NameTable::Entry& part, Gender gender) {
    const auto g = static_cast<size_t>(gender);
    if (name.address != 0 && (part.several[g] || no_given || is_elder)) return Index<Entity>();
    return Fitting(part.to_come[g], m, name);
  };
  const auto noted = [&](Index<Entity> found, Tie tie) {
    if (found.has_value()) g_.Note(m, tie);
    return found.has_value();
  };
  Index<Entity> e = bearer(m.gender);
  if (noted(e, Tie::kPart)) return e;
  if (m.gender != Gender::kUnknown) {
    e = to_come(entry, m.gender);
    if (noted(e, Tie::kPartToCome)) return e;
    // Where there is a Mr. Keller, Mrs. Keller is none of whom nothing tells that she is a woman.
    if (is_elder && (entry.addresses & kAddressMan) != 0) return {};
    e = bearer(Gender::kUnknown);
    if (noted(e, Tie::kPart)) return e;
  }
  if (g_.reader.form(word.token) == Form::kCaps) {
    e = Fitting(entry.initials, m, name);
    if (noted(e, Tie::kInitials)) return e;
  }
  e = to_come(entry, Gender::kUnknown);
  if (noted(e, Tie::kPartToCome)) return e;
  if (no_given || !g_.reader.HasNickname(word.token)) return {};
  const NameTable::Entry& pet = g_.table[g_.table.Find(g_.reader.GivenKey(word.token))];
  e = Fitting(pet.part[static_cast<size_t>(m.gender)], m, name);
  if (!e.has_value() && !pet.several[static_cast<size_t>(m.gender)]) e = to_come(pet, m.gender);
  if (e.has_value() && g_.bearers[e].full_address != 0) return {};
  noted(e, Tie::kNickname);
  return e;
}

// A town's name that somebody bears in this text is that person's, but for "in Jackson"; so is a
// company's that is somebody's surname. A surname that opens a company's name is the company's,
// where nobody else bears it.
bool ShortNames::MayBeAfterAll(const Mention& m, const Name& name, Index<Entity> index) {
  if (name.address != 0 || m.tokens.size() != 1) return false;
  const EntityType type = g_.bearers.EntityAt(index).type;
  if (m.type == EntityType::kPerson) return type == EntityType::kOrganization;
  if (m.type == EntityType::kOrganization) {
    return type == EntityType::kPerson &&
           g_.bearers[index].last == g_.names.WordsOf(name)[0].number;
  }
  if (m.type != EntityType::kPlace || type != EntityType::kPerson) return false;
  return m.tokens.begin == 0 || !g_.reader.IsAny(m.tokens.begin - 1, tag_word::kPreposition);
}

}  // namespace whosaid
