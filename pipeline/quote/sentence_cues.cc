#include "quote/sentence_cues.h"

#include <algorithm>

namespace whosaid {
void SentenceCues::MoveTo(uint32_t token) {
  while (tokens_.sentences[sentence_].end <= token) {
    ++sentence_;
    listed_ = false;
  }
}

TokenRange SentenceCues::SentenceOf(uint32_t token) {
  MoveTo(token);
  return tokens_.sentences[sentence_];
}

bool SentenceCues::Within(uint32_t token, TokenRange range) {
  MoveTo(token);
  if (!listed_) List();
  const auto cue = std::lower_bound(cues_.begin(), cues_.end(), range.begin);
  return cue != cues_.end() && *cue < range.end;
}

// Those in quotes, too: better one speech too many.
void SentenceCues::List() {
  listed_ = true;
  cues_.clear();
  const TokenRange sentence = tokens_.sentences[sentence_];
  const std::vector<Phrase>& phrases = tokens_.phrases;
  while (phrase_ < phrases.size() && phrases[phrase_].tokens.end <= sentence.begin) ++phrase_;
  size_t p = phrase_;
  for (uint32_t t = sentence.begin; t < sentence.end; ++t) {
    while (p < phrases.size() && phrases[p].tokens.end <= t) ++p;
    const bool in_phrase = p < phrases.size() && phrases[p].tokens.begin <= t;
    if (IsCue(tokens_.word[t]) || (in_phrase && IsCue(phrases[p].word))) cues_.push_back(t);
  }
}

}  // namespace whosaid
