#include "attribute/reach.h"

#include <algorithm>
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

ItemRange Reach::UpTo(uint32_t end) const {
  ItemRange range{SentenceAt(end - 1).begin, end};
  const uint32_t token = view_.items.begin[range.begin];
  const auto opener = std::lower_bound(
      clauses_.breaks.begin(), clauses_.breaks.end(), token,
      [](const ClauseBreak& clause, uint32_t t) { return clause.tokens.begin < t; });
  if (opener != clauses_.breaks.end() && opener->tokens.begin == token) {
    range.begin = std::min(ItemAt(opener->tokens.end), end - 1);
  }
  return range;
}

ItemRange Reach::ToComma(uint32_t item) const {
  const uint32_t end = SentenceAt(item).end;
  ItemRange range{item, item + 1};
  while (range.end < end && !IsComma(range.end)) ++range.end;
  return range;
}

// Where several commas stand behind noun phrases, one right after the other, the first counts.
ItemRange Reach::Apposed(uint32_t closing_comma) const {
  const uint32_t first = SentenceAt(closing_comma).begin;
  ItemRange found;
  for (uint32_t comma = closing_comma; comma-- > first + 1;) {
    if (!IsComma(comma)) continue;
    if (!CanBeSubject(view_.items.ChunkAt(comma - 1))) break;
    found = {comma - 1, closing_comma + 1};
    if (comma < first + 2 || !IsComma(comma - 2)) break;
  }
  return found;
}

ItemRange Reach::SubjectBefore(uint32_t item) const {
  for (const auto& [at, chunk] : view_.items.ChunksIn({SentenceAt(item).begin, item})) {
    if (CanBeSubject(chunk)) return {at, at + 1};
  }
  return {};
}

bool Reach::IsComma(uint32_t item) const {
  const uint32_t token = view_.items.begin[item];
  return token < tokens_.size() && view_.items.ChunkAt(item) == Items::kNoChunk &&
         Slice(document_.text, tokens_.span(token)) == ",";
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
  const std::vector<uint32_t>& begins = view_.items.begin;
  return static_cast<uint32_t>(std::lower_bound(begins.begin(), begins.end(), token) -
                               begins.begin());
}

bool Reach::CanBeSubject(uint32_t chunk) const {
  const Index<NounPhrase> noun = view_.NounOf(chunk);
  return noun.has_value() &&
         (phrases_.nouns[noun.value()].flags & (kPossessiveFlag | kObjectFlag)) == 0;
}

}  // namespace whosaid
