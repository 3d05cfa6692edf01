#include "phrase/told.h"

#include <utility>

namespace whosaid {
namespace {

// Goes through the text with one finger on the words and one on the phrases of several words.
class CueFinder {
 public:
  CueFinder(const Tokens& tokens, const PhraseRules& rules) : tokens_(tokens), rules_(rules) {}

  void Search(TokenRange range) {
    const std::vector<Phrase>& phrases = tokens_.phrases;
    while (phrase_ < phrases.size() && phrases[phrase_].tokens.begin < range.begin) ++phrase_;
    uint32_t token = range.begin;
    for (; phrase_ < phrases.size() && phrases[phrase_].tokens.begin < range.end; ++phrase_) {
      const Phrase& phrase = phrases[phrase_];
      SearchWords(token, phrase.tokens.begin);
      if (IsCue(phrase.word)) cues_.push_back(phrase.tokens.begin);
      token = phrase.tokens.end;
    }
    SearchWords(token, range.end);
  }

  [[nodiscard]] std::vector<uint32_t> TakeCues() { return std::move(cues_); }

 private:
  [[nodiscard]] bool IsCue(WordClass word) const {
    return (rules_.cues[word] & rules_.cues_asked) != 0;
  }
  void SearchWords(uint32_t token, uint32_t end) {
    for (; token < end; ++token) {
      if (IsCue(tokens_.word[token])) cues_.push_back(token);
    }
  }

  const Tokens& tokens_;
  const PhraseRules& rules_;
  size_t phrase_ = 0;  // the first that does not begin before the range
  std::vector<uint32_t> cues_;
};

}  // namespace

std::vector<uint32_t> FindCues(const Tokens& tokens, const Quotes& quotes,
                               const PhraseRules& rules) {
  if (rules.cues_asked == 0) return {};
  CueFinder finder(tokens, rules);
  uint32_t token = 0;
  for (const Quote& quote : quotes.quotes) {
    if (quote.use != QuoteUse::kSpeech || quote.tokens.begin < token) continue;
    finder.Search({token, quote.tokens.begin});
    token = quote.tokens.end;
  }
  finder.Search({token, tokens.size()});
  return finder.TakeCues();
}

std::vector<TokenRange> FindTold(const Tokens& tokens, const Quotes& quotes,
                                 const std::vector<uint32_t>& cues) {
  std::vector<TokenRange> told;
  told.reserve(quotes.spoken.size() + cues.size());
  auto spoken = quotes.spoken.begin();
  auto cue = cues.begin();
  for (const TokenRange sentence : tokens.sentences) {
    while (spoken != quotes.spoken.end() && spoken->end <= sentence.begin) ++spoken;
    while (cue != cues.end() && *cue < sentence.begin) ++cue;
    if (spoken != quotes.spoken.end() && spoken->begin <= sentence.begin) {
      if (spoken->begin == sentence.begin) told.push_back(*spoken);
    } else if (cue != cues.end() && *cue < sentence.end) {
      told.push_back(sentence);
    }
  }
  return told;
}

}  // namespace whosaid
