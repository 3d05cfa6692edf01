#include "emit/listing.h"

#include <algorithm>
#include <array>
#include <utility>

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
  ChainMentions();
  NumberEntities();
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

// Whose a mention is: resolve/ has the last word, tag/ the first. Nobody's is numbered behind all.
uint32_t Listing::EntityOf(uint32_t mention) const {
  const std::vector<Index<Entity>>& referent = analysis_.speakers.referent;
  const Index<Entity> resolved = mention < referent.size() ? referent[mention] : Index<Entity>();
  const Index<Entity> entity =
      resolved.has_value() ? resolved : analysis_.entities.mentions[mention].entity;
  return std::min(entity.value(), static_cast<uint32_t>(analysis_.entities.entities.size()));
}

// From the last mention to the first, so that each goes before those of its entity.
void Listing::ChainMentions() {
  const auto mention_count = static_cast<uint32_t>(analysis_.entities.mentions.size());
  const auto entity_count = static_cast<uint32_t>(analysis_.entities.entities.size());
  first_mention_.assign(entity_count + 1, MentionChain::kEnd);
  next_mention_.resize(mention_count);
  std::vector<uint32_t> whose(mention_count);
  for (uint32_t m = mention_count; m-- > 0;) {
    whose[m] = EntityOf(m);
    next_mention_[m] = std::exchange(first_mention_[whose[m]], m);
  }
  // Without a branch on which are the first, which nobody can foretell.
  first_mention_[entity_count] = MentionChain::kEnd;
  entities_.resize(entity_count + 1);  // one that is overwritten
  uint32_t count = 0;
  for (uint32_t m = 0; m < mention_count; ++m) {
    entities_[count] = whose[m];
    count += first_mention_[whose[m]] == m ? 1 : 0;
  }
  entities_.resize(count);
}

void Listing::NumberEntities() {
  std::vector<uint8_t> speaks(first_mention_.size());
  for (const uint32_t q : quotes_) {
    const Speaker& speaker = analysis_.speakers.speakers[q];
    if (speaker.kind != SpeakerKind::kNone && speaker.entity.has_value()) {
      speaks[speaker.entity.value()] = 1;
    }
  }
  entity_number_.resize(first_mention_.size());
  uint32_t count = 0;
  for (const uint32_t entity : entities_) {
    const uint32_t first = first_mention_[entity];
    const bool named = analysis_.entities.mentions[first].kind == MentionKind::kName;
    const bool again = next_mention_[first] != MentionChain::kEnd;
    const uint32_t shown = (named | again | (speaks[entity] != 0)) ? 1 : 0;
    entities_[count] = entity;
    count += shown;
    entity_number_[entity] = shown * count;
  }
  entities_.resize(count);
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

Span Listing::EntityName(uint32_t entity) const {
  const Span name = analysis_.entities.entities[entity].name;
  if (!name.empty()) return name;
  const MentionChain mentions = MentionsOf(entity);
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

Index<Rule> Listing::RuleIndexOf(uint32_t attribution) const {
  const Index<Rule> rule = analysis_.speakers.speakers[attribution].rule;
  return rule.has_value() ? rule : analysis_.attributions.attributions[attribution].rule;
}

std::string_view Listing::RuleOf(uint32_t attribution) const {
  const Index<Rule> rule = RuleIndexOf(attribution);
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
