// Expected tokens written inside the text: "|" stands where a token ends although no white space
// does, "~" for a space inside a token. Strip() gives the text, Split() the tokens.
#ifndef WHOSAID_SUPPORT_MARKED_TOKENS_H_
#define WHOSAID_SUPPORT_MARKED_TOKENS_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "tokenize/tokens.h"

namespace whosaid {

inline std::string Strip(std::string_view marked) {
  std::string text(marked);
  std::erase(text, '|');
  std::replace(text.begin(), text.end(), '~', ' ');
  return text;
}

inline std::vector<std::string> Split(std::string_view marked) {
  std::vector<std::string> tokens;
  while (!marked.empty()) {
    const size_t end = std::min(marked.find_first_of("| \n"), marked.size());
    std::string token(marked.substr(0, end));
    std::replace(token.begin(), token.end(), '~', ' ');
    if (!token.empty()) tokens.push_back(token);
    marked.remove_prefix(std::min(end + 1, marked.size()));
  }
  return tokens;
}

inline std::vector<std::string> Words(std::string_view text, const Tokens& tokens) {
  std::vector<std::string> words;
  for (uint32_t i = 0; i < tokens.size(); ++i) words.emplace_back(Slice(text, tokens.span(i)));
  return words;
}

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_MARKED_TOKENS_H_
