#include "quote/sentence_cues.h"

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

// Verbs and phrases that make the sentence one of speech. Nouns ("report") and acts ("endorse") are
// cues to attribution, but say nothing about marks beside them.
constexpr std::array kSpeechCues = {"cue.say",    "cue.tell",      "cue.ask",     "cue.answer",
                                    "cue.manner", "cue.directive", "cue.written", "cue.ambiguous",
                                    "cue.phrase", "cue.describe",  "cue.belief",  "cue.colloquial"};

}  // namespace

SentenceCues::SentenceCues(const Tokens& tokens, const Vocabulary& vocabulary)
    : tokens_(tokens), vocabulary_(vocabulary), cue_(vocabulary.lexicon("cue")) {}

bool SentenceCues::IsCue(WordClass word) {
  if (word == kUnknownWord || !cue_ || !vocabulary_.Has(word, *cue_)) return false;
  if (sections_.empty()) {
    for (const char* name : kSpeechCues) {
      if (const auto section = vocabulary_.lexicon(name)) sections_.push_back(*section);
    }
  }
  return std::any_of(sections_.begin(), sections_.end(),
                     [&](LexiconId section) { return vocabulary_.Has(word, section); });
}

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
