#include "resolve/narrator.h"

#include <vector>

#include "resolve/vocative.h"

namespace whosaid {
namespace {

// Who says "I said" once may be an author; a story has more.
constexpr uint32_t kFewestTurns = 2;
// The narrator is called by name so many times as often, at least, as the narration has the name.
constexpr int32_t kOftenerCalled = 4;

// Are these the words of who says "I" in the narration?
bool IsNarrators(const Entities& entities, const Attributions& attributions,
                 const Discourse& discourse, Index<Attribution> words) {
  if (!words.has_value()) return false;
  const Index<Mention> speaker = attributions.attributions[words.value()].speaker;
  return speaker.has_value() &&
         IsNarrating(entities.mentions[speaker.value()], discourse.places[speaker.value()]);
}

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

// Others call the narrator by a name that the narration hardly ever has.
Index<Entity> FindNarrator(const Document& document, const Tokens& tokens, const Entities& entities,
                           const Attributions& attributions, const Discourse& discourse) {
  if (!Narrates(entities, attributions, discourse)) return {};
  std::vector<int32_t> called(entities.entities.size());  // less what the narration has of the name
  for (size_t i = 0; i < entities.mentions.size(); ++i) {
    const Mention& m = entities.mentions[i];
    const MentionPlace& place = discourse.places[i];
    if (m.kind != MentionKind::kName || !m.entity.has_value()) continue;
    if (!place.quoted) {
      called[m.entity.value()] -= kOftenerCalled;
    } else if (IsVocative(document, tokens, m) &&
               !IsNarrators(entities, attributions, discourse, place.said_in)) {
      ++called[m.entity.value()];
    }
  }
  Index<Entity> narrator;
  int32_t most = 0;
  bool level = false;
  for (uint32_t e = 0; e < called.size(); ++e) {
    if (called[e] < most || called[e] <= 0) continue;
    level = called[e] == most;
    most = called[e];
    narrator = Index<Entity>(e);
  }
  return level ? Index<Entity>() : narrator;
}

}  // namespace whosaid
