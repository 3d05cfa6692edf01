// What is one token is in word_grammar.h; scan.cc goes through the text, plain_text.h quickly
// through most of it. Abbreviations are in words.cc and the pack's abbreviation.lex, paragraphs in
// lines.h, sentences in sentences.cc.
#include "tokenize/tokenize.h"

#include "tokenize/lines.h"
#include "tokenize/scan.h"
#include "tokenize/sentences.h"
#include "tokenize/words.h"

namespace whosaid {

namespace {

// Behind a longer text the memory is given back.
constexpr size_t kLongestKept = size_t{1} << 19;

}  // namespace

Tokens Tokenize(const Document& document, const TokenizeRules& rules, TokenizeScratch& scratch) {
  const std::string_view text = document.text;
  Tokens tokens;
  ScanTokens(text, DetectParagraphBreak(text), scratch.scanned);
  LookUpWords(text, rules, scratch.scanned, scratch.words, tokens);
  FindSentences(text, rules.abbreviations, scratch.quoted, tokens);
  if (text.size() > kLongestKept) scratch = TokenizeScratch();
  return tokens;
}

Tokens Tokenize(const Document& document, const TokenizeRules& rules) {
  TokenizeScratch scratch;
  return Tokenize(document, rules, scratch);
}

}  // namespace whosaid
