// What holds for the tokens of any text. Returns the first thing that does not, or nothing.
#ifndef WHOSAID_SUPPORT_TOKEN_INVARIANTS_H_
#define WHOSAID_SUPPORT_TOKEN_INVARIANTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "tokenize/character.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Empty where `ranges` lie end to end from 0 to `size`, none empty.
inline std::string TilingFault(const std::vector<TokenRange>& ranges, uint32_t size) {
  uint32_t at = 0;
  for (const TokenRange range : ranges) {
    if (range.begin != at || range.end <= at) return "ranges do not tile at " + std::to_string(at);
    at = range.end;
  }
  return at == size ? "" : "ranges end at " + std::to_string(at);
}

inline std::string TokenFault(std::string_view text, const Tokens& tokens) {
  const uint32_t size = tokens.size();
  if (tokens.end.size() != size || tokens.shape.size() != size || tokens.word.size() != size) {
    return "columns differ in length";
  }
  uint32_t at = 0;
  for (uint32_t i = 0; i <= size; ++i) {
    const Span span =
        i < size ? tokens.span(i)
                 : Span{static_cast<uint32_t>(text.size()), static_cast<uint32_t>(text.size()) + 1};
    if (span.empty() || span.begin < at) return "token out of order at " + std::to_string(at);
    while (at < span.begin) {
      const Character c = ReadCharacter(text, at);
      if (c.kind != Kind::kSpace && c.kind != Kind::kLineEnd && c.kind != Kind::kIgnorable) {
        return "no token covers " + std::to_string(at);
      }
      at = c.end;
    }
    if (at != span.begin) return "token begins inside a character at " + std::to_string(span.begin);
    while (i < size && at < span.end) at = ReadCharacter(text, at).end;
    if (i < size && at != span.end) return "token ends inside a character " + std::to_string(at);
  }
  std::string fault = TilingFault(tokens.paragraphs, size);
  if (fault.empty()) fault = TilingFault(tokens.sentences, size);
  if (!fault.empty()) return fault;
  size_t paragraph = 0;
  for (const TokenRange sentence : tokens.sentences) {
    while (tokens.paragraphs[paragraph].end <= sentence.begin) ++paragraph;
    if (tokens.paragraphs[paragraph].end < sentence.end) return "a sentence crosses a paragraph";
  }
  uint32_t phrase_end = 0;
  for (const Phrase& phrase : tokens.phrases) {
    if (phrase.tokens.begin < phrase_end || phrase.tokens.end > size) return "phrases overlap";
    phrase_end = phrase.tokens.end;
  }
  return "";
}

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_TOKEN_INVARIANTS_H_
