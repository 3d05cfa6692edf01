#include "emit/listing.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "text/utf8.h"

namespace whosaid {
namespace {

bool IsShown(const Analysis& analysis, const Attribution& attribution) {
  return !attribution.quote.has_value() ||
         analysis.quotes.quotes[attribution.quote.value()].use == QuoteUse::kSpeech;
}

}  // namespace

Listing::Listing(const Analysis& analysis) : analysis_(analysis) {
  WHOSAID_CHECK(analysis.speakers.speakers.size() == analysis.attributions.attributions.size());
  RepairId();
  NumberQuotes();
  GroupMentions();
  MergeDiagnostics();
}

void Listing::RepairId() {
  const std::string& id = analysis_.document.id;
  if (!FindUtf8Fault(id)) return;
  for (size_t at = 0; at < id.size();) {
    const size_t length = Utf8SequenceLength(id, at);
    repaired_id_ +=
        length == 0 ? std::string_view("\uFFFD") : std::string_view(id).substr(at, length);
    at += std::max(length, size_t{1});
  }
}

void Listing::NumberQuotes() {
  const std::vector<Attribution>& attributions = analysis_.attributions.attributions;
  quote_number_.resize(attributions.size());
  quotes_.reserve(attributions.size());
  for (uint32_t i = 0; i < attributions.size(); ++i) {
    if (!IsShown(analysis_, attributions[i])) continue;
    quotes_.push_back(i);
    quote_number_[i] = static_cast<uint32_t>(quotes_.size());
  }
}

// Sorts mentions by entity, without a branch on whose they are: those of nobody come last.
void Listing::GroupMentions() {
  const std::vector<Mention>& mentions = analysis_.entities.mentions;
  const std::vector<Index<Entity>>& referent = analysis_.speakers.referent;
  const auto mention_count = static_cast<uint32_t>(mentions.size());
  const auto entity_count = static_cast<uint32_t>(analysis_.entities.entities.size());
  // resolve/ has the last word, tag/ the first.
  const auto entity_of = [&](uint32_t m) {
    const Index<Entity> resolved = m < referent.size() ? referent[m] : Index<Entity>();
    const Index<Entity> entity = resolved.has_value() ? resolved : mentions[m].entity;
    return std::min(entity.value(), entity_count);
  };

  entities_.resize(entity_count + 2);  // nobody among them, and one that is overwritten
  first_mention_.resize(entity_count + 3);
  std::vector<uint32_t> shown(entity_count + 1);  // 1 for yes
  uint32_t mentioned = 0;
  for (uint32_t m = 0; m < mention_count; ++m) {
    const uint32_t entity = entity_of(m);
    const uint32_t before = first_mention_[entity + 2]++;
    entities_[mentioned] = entity;
    mentioned += before == 0 ? 1 : 0;
    const bool tells = before > 0 || mentions[m].kind == MentionKind::kName;
    shown[entity] |= tells ? 1U : 0U;
  }
  entities_.resize(mentioned);
  for (const uint32_t q : quotes_) {
    const Speaker& speaker = analysis_.speakers.speakers[q];
    if (speaker.kind == SpeakerKind::kNone) continue;
    if (speaker.entity.has_value()) shown[speaker.entity.value()] = 1;
  }
  shown[entity_count] = 0;
  entity_number_.resize(entity_count + 1);
  uint32_t count = 0;
  for (const uint32_t entity : entities_) {
    entities_[count] = entity;
    count += shown[entity];
    entity_number_[entity] = shown[entity] * count;
  }
  entities_.resize(count);

  for (uint32_t e = 2; e < first_mention_.size(); ++e) first_mention_[e] += first_mention_[e - 1];
  mentions_.resize(mention_count);
  for (uint32_t m = 0; m < mention_count; ++m) mentions_[first_mention_[entity_of(m) + 1]++] = m;
}

void Listing::MergeDiagnostics() {
  for (const Diagnostic& d : analysis_.document.diagnostics) diagnostics_.push_back(&d);
  for (const Diagnostic& d : analysis_.quotes.diagnostics) diagnostics_.push_back(&d);
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [](const Diagnostic* a, const Diagnostic* b) { return a->offset < b->offset; });
}

uint32_t Listing::QuoteNumber(Index<Attribution> attribution) const {
  return attribution.has_value() ? quote_number_[attribution.value()] : 0;
}

uint32_t Listing::EntityNumber(Index<Entity> entity) const {
  return entity.has_value() ? entity_number_[entity.value()] : 0;
}

std::span<const uint32_t> Listing::MentionsOf(uint32_t entity) const {
  return std::span(mentions_).subspan(first_mention_[entity],
                                      first_mention_[entity + 1] - first_mention_[entity]);
}

Span Listing::EntityName(uint32_t entity) const {
  const Span name = analysis_.entities.entities[entity].name;
  if (!name.empty()) return name;
  const std::span<const uint32_t> mentions = MentionsOf(entity);
  return mentions.empty() ? Span{} : analysis_.entities.mentions[mentions.front()].name;
}

ListedSpeaker Listing::SpeakerOf(uint32_t attribution) const {
  const Speaker& speaker = analysis_.speakers.speakers[attribution];
  if (speaker.kind == SpeakerKind::kNone) return {};
  const bool known = EntityNumber(speaker.entity) != 0;
  const Span name = known ? EntityName(speaker.entity.value()) : speaker.mention;
  const bool silent = speaker.kind == SpeakerKind::kImplicit || speaker.mention.empty();
  if (name.empty() || (silent && !known)) return {};
  return {.kind = silent ? SpeakerKind::kImplicit : speaker.kind,
          .entity = known ? speaker.entity : Index<Entity>(),
          .name = name,
          .mention = silent ? Span{} : speaker.mention};
}

std::string_view Listing::RuleOf(uint32_t attribution) const {
  Index<Rule> rule = analysis_.speakers.speakers[attribution].rule;
  if (!rule.has_value()) rule = analysis_.attributions.attributions[attribution].rule;
  if (!rule.has_value() || analysis_.rules == nullptr) return "none";
  return analysis_.rules->rule(rule).id;
}

double Listing::ConfidenceOf(uint32_t attribution) const {
  return analysis_.speakers.speakers[attribution].confidence;
}

std::string_view Listing::language() const {
  return analysis_.rules == nullptr ? std::string_view("und") : analysis_.rules->language();
}

std::string_view Name(AttributionType type) {
  constexpr std::array<std::string_view, 3> kNames = {"direct", "mixed", "indirect"};
  return kNames[static_cast<size_t>(type)];
}

std::string_view Name(SpeakerKind kind) {
  constexpr std::array<std::string_view, 6> kNames = {"none",    "name",         "pronoun",
                                                      "nominal", "organization", "implicit"};
  return kNames[static_cast<size_t>(kind)];
}

std::string_view Name(MentionKind kind) {
  constexpr std::array<std::string_view, 3> kNames = {"name", "pronoun", "nominal"};
  return kNames[static_cast<size_t>(kind)];
}

std::string_view Name(EntityType type) {
  constexpr std::array<std::string_view, 5> kNames = {"person", "organization", "place", "group",
                                                      "other"};
  return kNames[static_cast<size_t>(type)];
}

std::string_view Name(Gender gender) {
  constexpr std::array<std::string_view, 3> kNames = {"unknown", "male", "female"};
  return kNames[static_cast<size_t>(gender)];
}

}  // namespace whosaid
