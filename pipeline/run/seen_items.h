// The items of one run of a phase, in the words of its rules: what each is and where it stands.
#ifndef WHOSAID_RUN_SEEN_ITEMS_H_
#define WHOSAID_RUN_SEEN_ITEMS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rulefile/chunk.h"
#include "rulefile/phase.h"
#include "rulefile/trace.h"
#include "run/analysis.h"
#include "run/explanation.h"
#include "run/stage_rules.h"
#include "tokenize/tokens.h"

namespace whosaid {

class SeenItems {
 public:
  // Everything given must outlive this.
  SeenItems(const Analysis& analysis, const StageRules& rules, const PhaseRun& run,
            std::string_view phase);

  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(run_.symbols.size()); }
  [[nodiscard]] SeenItem At(uint32_t item) const;
  // Empty where the items have none.
  [[nodiscard]] TokenRange TokensOf(ItemRange range) const;
  [[nodiscard]] Span SpanOf(ItemRange range) const;
  [[nodiscard]] bool IsParagraphEnd(uint32_t item) const {
    return run_.symbols[item] == paragraph_end_;
  }
  [[nodiscard]] bool IsQuote(uint32_t item) const;

 private:
  [[nodiscard]] Span SpanAt(uint32_t item) const;
  [[nodiscard]] const PhaseRun::Chunk* ChunkAt(uint32_t item) const;
  [[nodiscard]] std::optional<ChunkKind> KindOf(uint32_t item) const;
  [[nodiscard]] std::optional<ChunkKind> KindOfChunk(uint32_t item, uint32_t index) const;
  [[nodiscard]] std::optional<ChunkKind> KindBySymbol(char symbol) const;
  [[nodiscard]] std::string ChunkName(ChunkKind kind, char symbol) const;

  const Analysis& analysis_;
  const StageRules& rules_;
  const PhaseRun& run_;
  const std::string_view phase_;
  const bool of_turns_;  // an item is a paragraph, or who is named in it
  const char paragraph_end_;
  const char sentence_end_;
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_SEEN_ITEMS_H_
