// Names are gathered in passes, so that a name met late ("Jang" before "Jang Il Hun") still finds
// its fuller form. The first makes an entity of each name of several words (full_names.h) and joins
// those that are part of one longer name; the second reads the names from the start again and ties
// each single word to its bearer (short_names.h). Descriptions follow (describe.h).

#include "tag/gather.h"

#include <array>
#include <cstdint>
#include <span>

#include "tag/describe.h"
#include "tag/full_names.h"
#include "tag/gathering.h"
#include "tag/headings.h"
#include "tag/short_names.h"

namespace whosaid {
namespace {

// In "Maria Lopez Backs Bridge", the verb and what follows are no part of the name. Says whether
// what is left of it is somebody's name for certain.
bool EndBeforeVerb(Gathering& g, Name& name) {
  if (!MayBePerson(g.MentionOf(name).type)) return false;
  const std::span<const NameWord> words = g.names.WordsOf(name);
  constexpr uint64_t kInNames = tag_word::kGiven | tag_word::kSurname;
  for (uint8_t w = 1; w < name.count; ++w) {
    const uint64_t bits = g.reader.Bits(words[w].token);
    if ((bits & (tag_word::kHeadingVerb | kInNames)) != tag_word::kHeadingVerb) continue;
    g.KeepFirst(name, w);
    return w > 1 && g.reader.IsAny(words[0].token, tag_word::kGiven);
  }
  return false;
}

// "Velden Managing Editor Ana Silva": what goes up to the role is no part of the name.
void BeginAfterRole(Gathering& g, Name& name) {
  if (!MayBePerson(g.MentionOf(name).type)) return;
  const std::span<const NameWord> words = g.names.WordsOf(name);
  constexpr uint64_t kInNames = tag_word::kGiven | tag_word::kSurname;
  for (uint8_t w = static_cast<uint8_t>(words.size() - 2); w > 0; --w) {
    const uint64_t bits = g.reader.Bits(words[w].token);
    if ((bits & (tag_word::kRole | kInNames)) != tag_word::kRole) continue;
    if (!g.reader.IsAny(words[w + 1U].token, tag_word::kGiven)) return;
    g.MentionOf(name).name.begin = g.reader.begin(words[w + 1U].token);
    name.first += w + 1U;
    name.count = static_cast<uint8_t>(name.count - (w + 1U));
    return;
  }
}

// Fills `named` and `borne`, without a branch, as nobody can foretell the kind of the next mention.
void Sort(std::span<const Mention> mentions, GatheringSpace& space) {
  // By MentionKind.
  static constexpr std::array<uint8_t, 3> kIsName = {1, 0, 0};
  static constexpr std::array<uint8_t, 3> kIsBorne = {1, 0, 1};
  space.named.resize(mentions.size() + 1);
  space.borne.resize(mentions.size() + 1);
  size_t names = 0;
  size_t borne = 0;
  for (uint32_t i = 0; i < mentions.size(); ++i) {
    space.named[names] = i;
    space.borne[borne] = i;
    names += kIsName[static_cast<size_t>(mentions[i].kind)];
    borne += kIsBorne[static_cast<size_t>(mentions[i].kind)];
  }
  space.named.resize(names);
  space.borne.resize(borne);
}

void GatherNames(const Tokens& tokens, Gathering& g) {
  FullNames full(g);
  Headings headings(tokens, g.reader);
  for (Name& name : g.names.names) {
    if (name.count > 3) BeginAfterRole(g, name);
    const bool in_heading = name.count > 1 && headings.Contain(g.MentionOf(name).tokens.begin);
    const bool sure = !in_heading || EndBeforeVerb(g, name);
    if (name.count > 1) {
      if (sure) full.Gather(name);
    } else if (name.count == 1) {
      NameTable::Entry& entry = g.table[g.names.words[name.first].number];
      if (entry.alone < UINT8_MAX) ++entry.alone;
      entry.addresses |= name.address;
    }
  }
  full.JoinShorter();
  ShortNames single(g);
  single.Gather();
}

// Entities in the order of their first mention; mentions take over what is known of them.
void Settle(GatheringSpace& space, Entities& found) {
  const std::span<const Entity> entities = space.bearers.entities();
  space.place.assign(entities.size(), 0);  // and one more; 0 where not yet placed
  space.ordered.resize(entities.size() + 1);
  uint32_t count = 0;
  for (const uint32_t i : space.borne) {
    Mention& m = found.mentions[i];
    const Entity& e = entities[m.entity.value()];
    uint32_t& place = space.place[m.entity.value()];
    // As above, no branch asks whether this is the first mention.
    const uint32_t is_first = place == 0 ? 1 : 0;
    space.ordered[count] = e;
    count += is_first;
    place += count & (0 - is_first);
    m.entity = Index<Entity>(place - 1);
    m.type = FirstKnown(m.type, e.type);
    m.gender = FirstKnown(m.gender, e.gender);
  }
  found.entities.assign(space.ordered.begin(), space.ordered.begin() + count);
}

}  // namespace

void GatherEntities(const Tokens& tokens, const TokenReader& reader, GatheringSpace& space,
                    Entities& entities) {
  space.table.Clear(entities.mentions.size());
  space.bearers.Clear();
  entities.ties.assign(entities.mentions.size(), Tie::kNone);
  Gathering gathering{reader,      entities.mentions, entities.ties,
                      space.table, space.names,       space.bearers};
  Sort(entities.mentions, space);
  space.names.Read(space.named, entities.mentions, reader);
  space.names.LookUp(reader, space.table);
  GatherNames(tokens, gathering);
  Describe(space.borne, gathering, space.busy);
  Settle(space, entities);
}

}  // namespace whosaid
