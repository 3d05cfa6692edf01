// What is one token is in word_grammar.h; scan.cc goes through the text, plain_text.h quickly
// through most of it. Abbreviations are in words.cc and the pack's abbreviation.lex, paragraphs in
// lines.h, sentences in sentences.cc.
#include "tokenize/tokenize.h"

#include "tokenize/lines.h"
#include "tokenize/scan.h"
#include "tokenize/sentences.h"
#include "tokenize/words.h"

namespace whosaid {

Tokens Tokenize(const Document& document, const TokenizeRules& rules) {
  Tokens tokens;
  ScanTokens(document.text, DetectParagraphBreak(document.text), tokens);
  LookUpWords(document.text, rules, tokens);
  FindSentences(document.text, rules.abbreviations, tokens);
  return tokens;
}

}  // namespace whosaid
