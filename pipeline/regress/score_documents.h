// What is scored: gold documents and what an extractor predicted for them, as JSON lines. Offsets
// are code points. Holds what the scorer asks for and no more; knows nothing of an Analysis, so
// that anybody's predictions can be scored.
#ifndef WHOSAID_REGRESS_SCORE_DOCUMENTS_H_
#define WHOSAID_REGRESS_SCORE_DOCUMENTS_H_

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace whosaid {

// Half-open, in code points.
struct CodepointSpan {
  uint32_t begin = 0;
  uint32_t end = 0;
  friend constexpr auto operator<=>(CodepointSpan, CodepointSpan) = default;
};

struct GoldQuote {
  std::string type;  // empty where the gold does not say
  std::vector<CodepointSpan> content;
  std::vector<CodepointSpan> speaker;  // the source; empty where there is none
  std::vector<CodepointSpan> cue;
  std::string speaker_id;   // who it is; empty where the gold does not say
  std::string attribution;  // "explicit", "anaphoric": a class of its own in the score
};

struct GoldEntity {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
};

struct GoldDocument {
  std::string id;
  std::u32string text;
  std::vector<GoldQuote> quotes;
  std::vector<GoldEntity> entities;
};

struct PredictedQuote {
  std::string type;
  std::vector<CodepointSpan> content;
  bool has_speaker = false;
  std::optional<CodepointSpan> speaker;  // none for an implicit speaker
  std::optional<std::string> name;
  std::optional<CodepointSpan> source;
  std::optional<CodepointSpan> cue;
  std::optional<std::string> rule;
};

// By DocumentKey.
using Predictions = std::map<std::string, std::vector<PredictedQuote>, std::less<>>;

// `text` must be valid UTF-8.
[[nodiscard]] std::u32string ToCodepoints(std::string_view text);
[[nodiscard]] std::string ToUtf8(std::u32string_view text);

// The words of a span, as far as the text goes.
[[nodiscard]] std::u32string_view WordsOf(std::u32string_view text, CodepointSpan span);
// The words of all spans with `between` between them, cut after `limit` code points.
[[nodiscard]] std::u32string JoinWords(std::u32string_view text,
                                       const std::vector<CodepointSpan>& spans,
                                       std::u32string_view between,
                                       size_t limit = std::u32string::npos);

// What a gold document and its prediction have in common: the id without folders and extension.
[[nodiscard]] std::string_view DocumentKey(std::string_view id);

// `lines` is the content of a file; `name` is the file's, for messages.
[[nodiscard]] Result<std::vector<GoldDocument>> ReadGold(std::string_view lines,
                                                         std::string_view name);
// The later of two lines for one document counts.
[[nodiscard]] Result<Predictions> ReadPredictions(std::string_view lines, std::string_view name);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_SCORE_DOCUMENTS_H_
