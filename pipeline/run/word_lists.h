// The lexicons that a word of a text is in, by name: for people who wonder why a rule takes it.
#ifndef WHOSAID_RUN_WORD_LISTS_H_
#define WHOSAID_RUN_WORD_LISTS_H_

#include <string_view>
#include <vector>

#include "rulefile/vocabulary.h"
#include "tokenize/tokens.h"

namespace whosaid {

class WordLists {
 public:
  // Both must outlive this, and the vocabulary the names that it gives.
  WordLists(const Tokens& tokens, const Vocabulary& vocabulary)
      : tokens_(tokens), vocabulary_(vocabulary), names_(vocabulary.LexiconNames()) {}

  // Of a token, or of the tokens of one entry, sorted. The most specific: of "cue", "cue.say" and
  // "cue.say[past]" the last. Sets that only rules name, or the engine, are left out.
  [[nodiscard]] std::vector<std::string_view> Of(TokenRange word) const;

 private:
  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  std::vector<std::string_view> names_;  // by LexiconId
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_WORD_LISTS_H_
