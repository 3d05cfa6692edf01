// Expected quotes written inside the text of a test:
//   [“...”]            a quote of use kSpeech, closed
//   [title|“...”]      title, nickname, heading, word: its use
//   [open|“...]        closed == false
//   [next|“...”]       it continues the open quote last seen
//   {unclosed-quote}   a diagnostic, before the mark that it is about
// Render() writes what FindQuotes() found in the same way, so a test compares two strings.
#ifndef WHOSAID_QUOTE_RENDERED_H_
#define WHOSAID_QUOTE_RENDERED_H_

#include <gtest/gtest.h>

#include <array>
#include <cctype>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quote/find_quotes.h"
#include "rulefile/pack.h"
#include "tokenize/tokenize.h"

namespace whosaid {

inline const RulePack& TestPack() {
  static const RulePack::Loaded loaded = RulePack::Load(
      "en", {{"lexicon/cue.lex",
              "[say]\nadded\nexplained\nsaid\nsays\nwhispered\n\n[tell]\ntold\n\n[ask]\nasked\n\n"
              "[describe]\ncalled\n\n[phrase]\naccording to\n"},
             {"lexicon/function.lex",
              "[article]\na\nan\nthe\n\n[conjunction]\nand\n\n[determiner]"
              "\na\nan\nanother\nthe\nthis\n\n[possessive]"
              "\nhis\nmy\n\n"
              "[preposition]\nfor\nin\non\nwith\n\n[pronoun-subject]\nI\nhe\nshe\nthey\nwe\n\n"
              "[pronoun-third]\nhe\nher\nshe\nthey\n"},
             {"lexicon/mention.lex",
              "[place]\nin\non\n\n[word]\nphrase\nslogan\nso-called\nterm\nword\n"},
             {"lexicon/work.lex",
              "[work]\nbook\nfilm\nnovel\n\n[titled]\nentitled\ntitled\n\n"
              "[sign]\ncard\nsign\n\n[sign-verb]\nreads\nsaid\n"}});
  for (const RuleError& error : loaded.errors) ADD_FAILURE() << FormatRuleError(error);
  return *loaded.pack;
}

// A pack that knows no word.
inline const RulePack& EmptyPack() {
  static const RulePack::Loaded loaded = RulePack::Load("en", {});
  return *loaded.pack;
}

// The text without its marks.
inline std::string StripRendering(std::string_view marked) {
  std::string text;
  for (size_t i = 0; i < marked.size(); ++i) {
    if (marked[i] == '{') {
      i = marked.find('}', i);
    } else if (marked[i] == '[') {
      size_t label = i + 1;
      while (label < marked.size() && std::isalpha(static_cast<unsigned char>(marked[label]))) {
        ++label;
      }
      if (label < marked.size() && marked[label] == '|') i = label;
    } else if (marked[i] != ']') {
      text += marked[i];
    }
  }
  return text;
}

inline std::string Label(const Quotes& quotes, const Quote& quote) {
  if (quote.continues.has_value()) {
    const Quote& piece = quotes.quotes[quote.continues.value()];
    EXPECT_FALSE(piece.closed);
    EXPECT_LT(piece.paragraph, quote.paragraph);
    return quote.closed ? "next|" : "nextopen|";
  }
  static constexpr std::array kUses = {"", "title|", "nickname|", "heading|", "word|"};
  return quote.closed ? kUses[static_cast<size_t>(quote.use)] : "open|";
}

inline std::string Render(std::string_view text, const Quotes& quotes) {
  std::multimap<uint32_t, std::string> insertions;  // equal keys keep their order
  std::map<uint32_t, std::string> closing;
  for (const Quote& quote : quotes.quotes) closing[quote.span.end] += "]";
  for (const auto& [offset, brackets] : closing) insertions.emplace(offset, brackets);
  for (const Diagnostic& diagnostic : quotes.diagnostics) {
    std::string code = "{";
    code.append(diagnostic.code).append("}");
    insertions.emplace(diagnostic.offset, code);
  }
  for (const Quote& quote : quotes.quotes) {
    std::string bracket = "[";
    bracket += Label(quotes, quote);
    insertions.emplace(quote.span.begin, bracket);
  }
  std::string rendered;
  uint32_t done = 0;
  for (const auto& [offset, insertion] : insertions) {
    rendered += text.substr(done, offset - done);
    rendered += insertion;
    done = offset;
  }
  return rendered.append(text.substr(done));
}

inline Document MakeDocument(std::string text) {
  Document document;
  document.text = std::move(text);
  return document;
}

inline std::string FindAndRender(std::string_view marked, const RulePack& pack) {
  const Document document = MakeDocument(StripRendering(marked));
  const Tokens tokens = Tokenize(document, pack);
  return Render(document.text, FindQuotes(document, tokens, Entities{}, pack));
}

// Fails where the quotes found are not those written in the text.
inline void ExpectQuotes(std::string_view marked, const RulePack& pack = EmptyPack()) {
  EXPECT_EQ(FindAndRender(marked, pack), marked);
}

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_RENDERED_H_
