// Listing: what of an Analysis is shown, in which order and under which number. Decided here once,
// so that every format tells the same quotes by the same names. Holds indices into the Analysis
// that it was made from and owns none of it; time and memory are linear in the Analysis.
#ifndef WHOSAID_EMIT_LISTING_H_
#define WHOSAID_EMIT_LISTING_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/index.h"
#include "base/span.h"
#include "run/analysis.h"

namespace whosaid {

// Who a quote's speaker is, ready to be written down.
struct ListedSpeaker {
  SpeakerKind kind = SpeakerKind::kNone;
  Index<Entity> entity;  // none where the words name nobody known
  Span name;             // the entity's fullest name; without an entity, the words themselves
  Span mention;          // empty for an implicit speaker
};

// The mentions of one entity, into Entities::mentions and in text order. Points at its Listing.
class MentionChain {
 public:
  class Iterator {
   public:
    Iterator(const uint32_t* next, uint32_t mention) : next_(next), mention_(mention) {}

    uint32_t operator*() const { return mention_; }
    Iterator& operator++() {
      mention_ = next_[mention_];
      return *this;
    }
    friend bool operator==(Iterator a, Iterator b) { return a.mention_ == b.mention_; }

   private:
    const uint32_t* next_;
    uint32_t mention_;
  };

  // The mention that follows the last.
  static constexpr uint32_t kEnd = UINT32_MAX;

  // `next` has for each mention the one that follows it.
  MentionChain(const uint32_t* next, uint32_t first) : next_(next), first_(first) {}

  [[nodiscard]] Iterator begin() const { return {next_, first_}; }
  [[nodiscard]] Iterator end() const { return {next_, kEnd}; }
  [[nodiscard]] bool empty() const { return first_ == kEnd; }
  [[nodiscard]] uint32_t front() const { return first_; }

 private:
  const uint32_t* next_;
  uint32_t first_;
};

class Listing {
 public:
  // `analysis` must outlive the listing.
  explicit Listing(const Analysis& analysis);

  // The document's id. What in it is not UTF-8 (a file may be called anything) is U+FFFD here.
  [[nodiscard]] std::string_view document_id() const {
    return repaired_id_.empty() ? std::string_view(analysis_.document.id) : repaired_id_;
  }
  [[nodiscard]] std::string_view language() const;

  // The attributions shown, in text order. What stands in quotation marks and is not speech (a
  // title, a nickname, a word mentioned as a word) is not among them.
  [[nodiscard]] std::span<const uint32_t> quotes() const { return quotes_; }
  // From 1; 0 for an attribution that is not shown.
  [[nodiscard]] uint32_t QuoteNumber(Index<Attribution> attribution) const;

  // The entities shown, in the order of their first mention: everybody and everything named, who
  // says a quote shown, and who has several mentions. A description that stands alone ("a former
  // director", once) tells a reader nothing.
  [[nodiscard]] std::span<const uint32_t> entities() const { return entities_; }
  // From 1; 0 for none and for an entity that is not shown.
  [[nodiscard]] uint32_t EntityNumber(Index<Entity> entity) const {
    return entity.has_value() ? entity_number_[entity.value()] : 0;
  }
  // Pronouns that resolve/ gave to the entity are among them.
  [[nodiscard]] MentionChain MentionsOf(uint32_t entity) const {
    return {next_mention_.data(), first_mention_[entity]};
  }
  [[nodiscard]] Span EntityName(uint32_t entity) const;

  // kNone where nobody could be named.
  [[nodiscard]] ListedSpeaker SpeakerOf(uint32_t attribution) const;
  // The rule that decided last, or none.
  [[nodiscard]] Index<Rule> RuleIndexOf(uint32_t attribution) const;
  // Its id, or "none".
  [[nodiscard]] std::string_view RuleOf(uint32_t attribution) const;
  [[nodiscard]] double ConfidenceOf(uint32_t attribution) const;

  // Of reading the document and of pairing its marks, in text order.
  [[nodiscard]] std::span<const Diagnostic* const> diagnostics() const { return diagnostics_; }

 private:
  void RepairId();
  void NumberQuotes();
  void ChainMentions();
  void NumberEntities();
  [[nodiscard]] uint32_t EntityOf(uint32_t mention) const;
  void MergeDiagnostics();

  const Analysis& analysis_;
  std::string repaired_id_;  // empty where there is nothing to repair
  std::vector<uint32_t> quotes_;
  std::vector<uint32_t> quote_number_;
  std::vector<uint32_t> entities_;
  std::vector<uint32_t> entity_number_;
  std::vector<uint32_t> first_mention_;  // of each entity; last, of nobody, none
  std::vector<uint32_t> next_mention_;   // of the same entity, for each mention
  std::vector<const Diagnostic*> diagnostics_;
};

[[nodiscard]] std::string_view Name(AttributionType type);
[[nodiscard]] std::string_view Name(SpeakerKind kind);
[[nodiscard]] std::string_view Name(MentionKind kind);
[[nodiscard]] std::string_view Name(EntityType type);
[[nodiscard]] std::string_view Name(Gender gender);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_LISTING_H_
