// Quotes: every stretch in quotation marks (and dash dialogue), paired by type, speech or not. Who
// said it is decided later, in attribute/ and resolve/.
#ifndef WHOSAID_QUOTE_QUOTES_H_
#define WHOSAID_QUOTE_QUOTES_H_

#include <cstdint>
#include <vector>

#include "base/index.h"
#include "base/span.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// What the marks are for. Only kSpeech may be given a speaker.
enum class QuoteUse : uint8_t {
  kSpeech,    // may be speech: attribution decides
  kTitle,     // of a work: "Breaking Bad"
  kNickname,  // between the parts of a name: William "Bill" Clinton
  kHeading,   // marks in a heading
  kWord,      // a word mentioned as a word, scare quotes
};

// What told the use.
enum class UseSign : uint8_t {
  kNone,        // speech: nothing speaks against it
  kDash,        // speech: a dash begins it, no mark
  kLabel,       // speech: a label of a transcript begins it, no mark
  kOpen,        // speech: left open, or goes on from the paragraph before
  kLong,        // speech: too long for anything else
  kNoWords,     // speech: no word in it
  kInName,      // nickname: within a name that tag/ found
  kBetween,     // nickname: between the parts of a name
  kSign,        // word: the wording of a sign or card
  kAnnounced,   // word: "the word", "the term" before it
  kTitle,       // title: written like one, announced like one, or both
  kSection,     // heading: a short paragraph in single marks alone
  kInHeading,   // heading: in a short paragraph without an end
  kDetermined,  // word: a word or two behind a determiner, no cue in the sentence
};

struct Quote {
  Span span;               // with its marks
  Span inside;             // without them
  TokenRange tokens;       // that `span` covers
  Index<Quote> parent;     // the quote around this one
  Index<Quote> continues;  // the piece in the paragraph before, left open there on purpose
  uint32_t paragraph = 0;  // into Tokens::paragraphs
  QuoteUse use = QuoteUse::kSpeech;
  UseSign sign = UseSign::kNone;
  bool labelled = false;  // a label that says who speaks stands before it: "KELLER: Is it safe?"
  bool closed = true;     // false: it ends with its paragraph (a continued or an unclosed quote)
};

struct Quotes {
  std::vector<Quote> quotes;  // in text order of their opening marks; properly nested
  // Where somebody may be quoted: the paragraphs with a quotation of speech, and the last sentence
  // of the one before each, which may introduce it. In text order; the rest needs no attribution.
  std::vector<TokenRange> spoken;
  std::vector<Diagnostic> diagnostics;
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_QUOTES_H_
