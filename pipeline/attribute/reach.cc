#include "attribute/reach.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace whosaid {

ItemRange Reach::From(uint32_t item) const {
  ItemRange range{item, SentenceAt(item).end};
  const auto next = std::upper_bound(
      clauses_.breaks.begin(), clauses_.breaks.end(), view_.items.begin[item],
      [](uint32_t token, const ClauseBreak& clause) { return token < clause.tokens.begin; });
  if (next != clauses_.breaks.end() && range.end < view_.items.begin.size() &&
      next->tokens.begin < view_.items.begin[range.end]) {
    range.end = ItemAt(next->tokens.begin);
  }
  return range;
}

ItemRange Reach::UpTo(uint32_t end) const { return {SentenceAt(end - 1).begin, end}; }

ItemRange Reach::ToComma(uint32_t item) const {
  const uint32_t end = SentenceAt(item).end;
  ItemRange range{item, item + 1};
  while (range.end < end && WordAt(range.end) != ",") ++range.end;
  return range;
}

// Where several commas stand behind noun phrases, one right after the other, the first counts. Of a
// word alone between commas ("Lopez, 60, a baker, said") nothing is asked.
ItemRange Reach::Apposed(uint32_t closing) const {
  const std::string_view mark = WordAt(closing);
  const uint32_t first = SentenceAt(closing).begin;
  ItemRange found;
  for (uint32_t opening = closing; opening-- > first + 1;) {
    if (WordAt(opening) != mark) continue;
    const bool follows = opening > first + 1 && WordAt(opening - 2) == mark;
    if (CanBeSubject(view_.items.ChunkAt(opening - 1))) {
      found = {opening - 1, closing + 1};
      if (!follows) break;
    } else if (!follows) {
      break;
    }
  }
  return found;
}

ItemRange Reach::SubjectBefore(uint32_t item) const {
  for (const auto& [at, chunk] : view_.items.ChunksIn({SentenceAt(item).begin, item})) {
    if (CanBeSubject(chunk)) return {at, at + 1};
  }
  return {};
}

bool Reach::IsMark(uint32_t item) const {
  const std::string_view word = WordAt(item);
  return word == "," || word == "--" || word == "-" || word == "\u2014" || word == "\u2013";
}

std::string_view Reach::WordAt(uint32_t item) const {
  const uint32_t token = view_.items.begin[item];
  if (token >= tokens_.size() || view_.items.ChunkAt(item) != Items::kNoChunk) return {};
  return Slice(document_.text, tokens_.span(token));
}

ItemRange Reach::SentenceAt(uint32_t item) const {
  const auto ends = [&](uint32_t i) {
    const char symbol = view_.items.symbols[i];
    return symbol == sentence_end_ || symbol == view_.items.paragraph_end;
  };
  ItemRange sentence{item, item};
  const uint32_t first = item - std::min(item, kFarthest);
  while (sentence.begin > first && !ends(sentence.begin - 1)) --sentence.begin;
  while (sentence.end < item + kFarthest && !ends(sentence.end)) ++sentence.end;
  return sentence;
}

uint32_t Reach::ItemAt(uint32_t token) const {
  const std::span<const uint32_t> begins = view_.items.begin;
  return static_cast<uint32_t>(std::lower_bound(begins.begin(), begins.end(), token) -
                               begins.begin());
}

bool Reach::CanBeSubject(uint32_t chunk) const {
  const Index<NounPhrase> noun = view_.NounOf(chunk);
  return noun.has_value() &&
         (phrases_.nouns[noun.value()].flags & (kPossessiveFlag | kObjectFlag)) == 0;
}

}  // namespace whosaid
