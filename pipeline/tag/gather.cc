// Names are gathered in passes, so that a name met late ("Jang" before "Jang Il Hun") still finds
// its fuller form. The first makes an entity of each name of several words (full_names.h) and joins
// those that are part of one longer name; the second reads the names from the start again and ties
// each single word to its bearer (short_names.h). Descriptions follow (describe.h).

#include "tag/gather.h"

#include <utility>
#include <vector>

#include "tag/describe.h"
#include "tag/full_names.h"
#include "tag/gathering.h"
#include "tag/headings.h"
#include "tag/short_names.h"

namespace whosaid {
namespace {

void GatherNames(Gathering& g) {
  FullNames full(g);
  Headings headings(g.tokens, g.reader);
  for (uint32_t i = 0; i < g.entities.mentions.size(); ++i) {
    const Mention& m = g.entities.mentions[i];
    if (m.kind != MentionKind::kName) continue;
    g.names.Read(i, m, g.tokens, g.reader, g.table);
    const Name& name = g.names.names.back();
    if (name.count > 1) {
      if (!headings.Contain(m.tokens.begin)) full.Gather(name);
    } else if (name.count == 1) {
      uint8_t& times = g.table[g.names.words.back().number].alone;
      if (times < UINT8_MAX) ++times;
    }
  }
  full.JoinShorter();
  ShortNames single(g);
  for (Name& name : g.names.names) single.Gather(name);
}

// Entities in the order of their first mention; mentions take over what is known of them.
void Settle(Entities& entities) {
  std::vector<Index<Entity>> place(entities.entities.size());
  std::vector<Entity> ordered;
  ordered.reserve(entities.entities.size());
  for (Mention& m : entities.mentions) {
    if (!m.entity.has_value()) continue;
    const Entity& e = entities.entities[m.entity.value()];
    Index<Entity>& p = place[m.entity.value()];
    if (!p.has_value()) {
      p = Index<Entity>(static_cast<uint32_t>(ordered.size()));
      ordered.push_back(e);
    }
    m.entity = p;
    if (m.type == EntityType::kOther) m.type = e.type;
    if (m.gender == Gender::kUnknown) m.gender = e.gender;
  }
  entities.entities = std::move(ordered);
}

}  // namespace

Gathering::Gathering(const Document& text, const Tokens& words, const TagRules& rules,
                     Entities& found)
    : tokens(words),
      reader(text, words, rules),
      entities(found),
      table(2 * found.mentions.size()),
      bearers(words, names, found) {}

void GatherEntities(const Document& document, const Tokens& tokens, const TagRules& rules,
                    Entities& entities) {
  Gathering gathering(document, tokens, rules, entities);
  GatherNames(gathering);
  Describe(gathering);
  Settle(entities);
}

}  // namespace whosaid
