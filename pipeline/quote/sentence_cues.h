// The cues in the sentence around a quote: "said", "according to".
#ifndef WHOSAID_QUOTE_SENTENCE_CUES_H_
#define WHOSAID_QUOTE_SENTENCE_CUES_H_

#include <cstdint>
#include <vector>

#include "quote/quote_rules.h"
#include "rulefile/vocabulary.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Asked about tokens in text order, it lists each sentence at most once, and only those that it is
// asked about: linear in the number of tokens.
class SentenceCues {
 public:
  SentenceCues(const Tokens& tokens, const QuoteRules& rules) : tokens_(tokens), rules_(rules) {}

  [[nodiscard]] bool IsCue(WordClass word) const {
    return (rules_.words[word] & QuoteRules::kSpeechCue) != 0;
  }

  // The sentence of `token`, which is not before any asked about earlier.
  [[nodiscard]] TokenRange SentenceOf(uint32_t token);
  // Is there a cue in `range` and in the sentence of `token`?
  [[nodiscard]] bool Within(uint32_t token, TokenRange range);

 private:
  void MoveTo(uint32_t token);
  void List();

  const Tokens& tokens_;
  const QuoteRules& rules_;
  size_t sentence_ = 0;
  size_t phrase_ = 0;  // the first that does not end before that sentence
  bool listed_ = false;
  std::vector<uint32_t> cues_;  // tokens of that sentence
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_SENTENCE_CUES_H_
