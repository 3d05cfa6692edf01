// ICU as the oracle: on plain words, tokens begin and end where ICU's word break has a boundary.
// Where this project differs on purpose, one of the two sides has a connector in it:
//   hyphens join here (Anne-Marie), as do & (AT&T), / and : between digits (9/11)
//   clitics part here (Maria|'s)
//   the full stop of an abbreviation belongs to it (U.S.); ICU joins "a.b", but leaves the last out
//   elisions, addresses, handles and runs of marks are one token
#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tokenize/character.h"
#include "tokenize/scan.h"

namespace whosaid {
namespace {

// Words by ICU: segments that hold a letter or a digit.
std::set<Span> IcuWords(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  UText utf8 = UTEXT_INITIALIZER;
  utext_openUTF8(&utf8, text.data(), static_cast<int64_t>(text.size()), &status);
  breaks->setText(&utf8, status);
  EXPECT_TRUE(U_SUCCESS(status));
  std::set<Span> words;
  auto begin = static_cast<uint32_t>(breaks->first());
  for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
    const auto end = static_cast<uint32_t>(at);
    if (breaks->getRuleStatus() != UBRK_WORD_NONE) words.insert({begin, end});
    begin = end;
  }
  utext_close(&utf8);
  return words;
}

bool IsPlain(std::string_view word) {
  for (uint32_t pos = 0; pos < word.size();) {
    const Character c = ReadCharacter(word, pos);
    if (!IsWordKind(c.kind)) return false;
    pos = c.end;
  }
  return true;
}

// Does a mark that one of the two takes for a connector touch the word?
bool TouchesConnector(std::string_view text, Span word) {
  constexpr std::u32string_view kConnectors = U"-‐‑'’‘.@#&/:_,`";
  for (uint32_t pos = 0; pos < text.size();) {
    const Character c = ReadCharacter(text, pos);
    if ((c.end == word.begin || pos == word.end) &&
        kConnectors.find(c.code) != std::u32string_view::npos) {
      const bool before = c.end == word.begin;
      const uint32_t beyond = before ? pos : c.end;
      // A comma or full stop with white space behind it connects nothing.
      if (before || beyond >= text.size() || ByteKind(text, beyond) != Kind::kSpace) return true;
    }
    pos = c.end;
  }
  return false;
}

class IcuTest : public testing::TestWithParam<const char*> {};

TEST_P(IcuTest, PlainWordsAgree) {
  const std::string text = GetParam();
  std::set<Span> theirs = IcuWords(text);
  ScannedTokens tokens;
  ScanTokens(text, ParagraphBreak::kLineEnd, tokens);
  std::set<Span> ours;
  for (uint32_t i = 0; i < tokens.size(); ++i) ours.insert(tokens.span(i));
  uint32_t compared = 0;
  for (const auto& [from, to] : {std::pair(&theirs, &ours), std::pair(&ours, &theirs)}) {
    for (const Span word : *from) {
      if (!IsPlain(Slice(text, word)) || TouchesConnector(text, word)) continue;
      ++compared;
      EXPECT_TRUE(to->contains(word)) << Slice(text, word);
    }
  }
  EXPECT_GE(compared, 8U);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, IcuTest,
    testing::Values(
        "The ferry to the island left an hour late, and the captain said nothing about it.",
        "“We never saw the letter,” Ana Silva told the committee; “nobody showed it to us.”",
        "He paid 1,200 crowns in 1998 (or was it 1999?) for the 3 boats and 12 nets there.",
        "Zoë Łukasz öffnet größere Türen, naïveté garçon señor Ærø Þór ďábel ŝi ñandú über",
        "Μαρία είπε ότι έφυγε χθες το πρωί από την πόλη με το πλοίο",
        "Мария сказала, что поезд ушёл вчера утром из города без неё",
        "مريم قالت إن القطار غادر المدينة صباح أمس بدون أحد",
        "מרים אמרה שהרכבת עזבה את העיר אתמול בבוקר בלי איש",
        "मरिया ने कहा कि ट्रेन कल सुबह शहर से चली गई थी",
        "기차가 어제 아침에 도시를 떠났다고 마리아가 아주 조용히 말했다",
        "cafe\u0301 re\u0301sume\u0301 A\u030Angstro\u0308m were written with marks of their own "
        "here",
        "Americans—and others—wait… while «oui» and „nein“ stay [sic] {so} 100% sure = $5 + €6"));

}  // namespace
}  // namespace whosaid
