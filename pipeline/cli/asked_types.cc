#include "cli/asked_types.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <utility>

#include "cli/choice.h"

namespace whosaid {
namespace {

const Choices<AttributionType> kTypes = {{"direct", AttributionType::kDirect},
                                         {"mixed", AttributionType::kMixed},
                                         {"indirect", AttributionType::kIndirect}};
const Choices<bool> kAttributions = {{"speech", false}, {"all", true}};

}  // namespace

AttributionTypes AskedTypes::types() const {
  AttributionTypes types;
  for (const AttributionType type : given) types.set(BitOf(type));
  return given.empty() ? types.set() : types;
}

Reports AskedTypes::reports() const {
  const bool asked =
      given.empty() ? indirect || thoughts : types().test(BitOf(AttributionType::kIndirect));
  if (!asked) return Reports::kNone;
  return thoughts ? Reports::kAll : Reports::kSpeech;
}

void AddAskedTypes(CLI::App& app, AskedTypes& asked, const std::string& by_default) {
  AddChoices(app, "--types", asked.given, kTypes, "These types of quotes " + by_default);
  AddChoice(app, "--attributions", asked.thoughts, kAttributions,
            "speech, or all: belief, wish and act, too, of all types (speech)");
}

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
