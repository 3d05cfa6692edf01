#include "cli/keep_types.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace whosaid {

void KeepTypes(AttributionTypes types, Analysis& analysis) {
  if (types.all()) return;
  const std::vector<Attribution> all = std::move(analysis.attributions.attributions);
  const std::vector<Speaker> speakers = std::move(analysis.speakers.speakers);
  const auto stays = [&](size_t i) { return types.test(BitOf(all[i].type)); };

  std::vector<Index<Attribution>> moved_to(all.size());
  uint32_t kept = 0;
  for (size_t i = 0; i < all.size(); ++i) {
    if (stays(i)) moved_to[i] = Index<Attribution>(kept++);
  }
  analysis.attributions.attributions.clear();
  analysis.speakers.speakers.clear();
  for (size_t i = 0; i < all.size(); ++i) {
    if (!stays(i)) continue;
    Attribution attribution = all[i];
    Index<Attribution> parent = attribution.parent;
    while (parent.has_value() && !stays(parent.value())) parent = all[parent.value()].parent;
    attribution.parent = parent.has_value() ? moved_to[parent.value()] : Index<Attribution>();
    analysis.attributions.attributions.push_back(attribution);
    analysis.speakers.speakers.push_back(speakers[i]);
  }
}

}  // namespace whosaid
