#include "resolve/narrator.h"

#include <vector>

#include "resolve/vocative.h"

namespace whosaid {
namespace {

// Who says "I said" once may be an author; a story has more.
constexpr uint32_t kFewestTurns = 2;

bool Narrates(const Entities& entities, const Attributions& attributions,
              const Discourse& discourse) {
  uint32_t turns = 0;
  for (const Attribution& a : attributions.attributions) {
    if (!a.quote.has_value() || a.parent.has_value() || !a.speaker.has_value()) continue;
    const uint32_t m = a.speaker.value();
    turns += IsNarrating(entities.mentions[m], discourse.places[m]) ? 1 : 0;
  }
  return turns >= kFewestTurns;
}

}  // namespace

// Others call the narrator by a name that the narration never has.
Index<Entity> FindNarrator(const Document& document, const Tokens& tokens, const Entities& entities,
                           const Attributions& attributions, const Discourse& discourse) {
  if (!Narrates(entities, attributions, discourse)) return {};
  std::vector<uint32_t> called(entities.entities.size());
  std::vector<bool> told(entities.entities.size());
  for (size_t i = 0; i < entities.mentions.size(); ++i) {
    const Mention& m = entities.mentions[i];
    if (m.kind != MentionKind::kName || !m.entity.has_value()) continue;
    if (!discourse.places[i].quoted) {
      told[m.entity.value()] = true;
    } else if (IsVocative(document, tokens, m)) {
      ++called[m.entity.value()];
    }
  }
  Index<Entity> narrator;
  uint32_t most = 0;
  bool level = false;
  for (uint32_t e = 0; e < called.size(); ++e) {
    if (told[e] || called[e] < most || called[e] == 0) continue;
    level = called[e] == most;
    most = called[e];
    narrator = Index<Entity>(e);
  }
  return level ? Index<Entity>() : narrator;
}

}  // namespace whosaid
