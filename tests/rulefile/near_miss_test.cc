#include "rulefile/near_miss.h"

#include <gmock/gmock.h>

#include <chrono>

#include "rulefile/test_pack.h"
#include "rulefile/trace.h"
#include "rulefile/written_rules.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr const char* kRules = R"(language en
phase    attribute
use      attribute/shared.rules
use      lexicon/cue.lex

let SAID = @cue

rule said-inverted  priority 900  direct
  match  QUOTE ","? CUE=SAID SPEAKER=WHO
  unless after "'s"
  yes    a
  no     b

rule according  priority 500  direct
  match  "né" "according"
         CUE="to"   SPEAKER=(WHO
         ","?)
  yes    a
  no     b

rule hunts  priority 400  direct
  match  QUOTE any* ";" CUE=SAID WHO
  yes    a
  no     b

rule name  priority 300  direct
  match  NAME=(PERSON ORG+)
  yes    a
  no     b
)";

// Items cut at spaces, and what came near in them, as a person would read it.
class NearMissTest : public ::testing::Test {
 protected:
  static PackFiles Files(std::string rules = kRules) {
    return {{"attribute/news.rules", std::move(rules)},
            {"attribute/shared.rules",
             "language en\nphase attribute\nlet WHO  = PERSON[!owner] | ORG | PRONOUN\n"},
            {"lexicon/cue.lex", "said\nsays\n"}};
  }

  explicit NearMissTest(PackFiles files = Files())
      : files_(std::move(files)),
        pack_(LoadPack(files_)),
        written_(*pack_, PackViews(files_.begin(), files_.end())) {}

  [[nodiscard]] const Phase& phase() const { return *pack_->phase("attribute"); }
  [[nodiscard]] std::string Symbols(const std::vector<std::string>& words) const {
    std::string symbols;
    for (const std::string& word : words) symbols += SymbolOf(*pack_, phase(), word);
    return symbols;
  }

  [[nodiscard]] std::vector<std::string> Near(const std::string& text, uint32_t from = 0) const {
    const std::vector<std::string> words = Words(text);
    const auto size = static_cast<uint32_t>(words.size());
    std::vector<std::string> lines;
    for (const NearMiss& miss : FindNearMisses(phase(), written_, Symbols(words), {from, size})) {
      const std::string& id = pack_->rule(miss.rule).id;
      std::string line =
          fmt::format("{} {}/{} elements, then wanted {} but saw {}; {}:{}:{}",
                      id.substr(id.rfind('/') + 1), miss.matched, miss.elements, miss.wanted.text,
                      miss.items.end < size ? words[miss.items.end] : "the end", miss.wanted.file,
                      miss.wanted.line, miss.wanted.column);
      for (const WrittenPart& part : miss.inside) {
        line += fmt::format("; {} {}:{}:{}", part.text, part.file, part.line, part.column);
      }
      lines.push_back(line);
    }
    return lines;
  }

  PackFiles files_;
  std::shared_ptr<const RulePack> pack_;
  WrittenRules written_;
};

TEST_F(NearMissTest, NamesTheElementThatFailedAndWhatStoodThere) {
  EXPECT_THAT(Near("QUOTE[comma] said the sign EOS"),
              ElementsAre("said-inverted 3/4 elements, then wanted SPEAKER=WHO but saw the; "
                          "attribute/news.rules:9:30; PERSON[!owner] | ORG | PRONOUN "
                          "attribute/shared.rules:3:12",
                          "hunts 2/5 elements, then wanted \";\" but saw EOS; "
                          "attribute/news.rules:22:21"));
}

TEST_F(NearMissTest, AnElementThatMayBeMissingIsGotThrough) {
  EXPECT_THAT(Near("QUOTE , ROLE"),
              ElementsAre(StartsWith("said-inverted 2/4 elements, then wanted CUE=SAID but saw "
                                     "ROLE; attribute/news.rules:9:21; @cue"),
                          StartsWith("hunts 2/5")));
}

TEST_F(NearMissTest, ARuleThatMatchesDidNotMiss) {
  EXPECT_THAT(Near("QUOTE said ORG"), ElementsAre(StartsWith("hunts 2/5")));
}

TEST_F(NearMissTest, ElementsGoOnOverLinesAndColumnsAreCharacters) {
  EXPECT_THAT(Near("né according"),
              ElementsAre("according 2/4 elements, then wanted CUE=\"to\" but saw the end; "
                          "attribute/news.rules:16:10"));
  EXPECT_THAT(Near("né so"),
              ElementsAre("according 1/4 elements, then wanted \"according\" but saw so; "
                          "attribute/news.rules:15:15"));
  EXPECT_THAT(Near("né according to nobody"),
              ElementsAre("according 3/4 elements, then wanted SPEAKER=(WHO \",\"?) but saw "
                          "nobody; attribute/news.rules:16:21; PERSON[!owner] | ORG | PRONOUN "
                          "attribute/shared.rules:3:12"));
}

TEST_F(NearMissTest, TheElementsOfALoneCaptureAreThoseInside) {
  EXPECT_THAT(Near("PERSON ROLE"), ElementsAre("name 1/2 elements, then wanted ORG+ but saw ROLE; "
                                               "attribute/news.rules:27:23"));
}

TEST_F(NearMissTest, BeginsOnlyWhereItIsAsked) {
  EXPECT_THAT(Near("QUOTE said the", 1), IsEmpty());
  EXPECT_THAT(Near(""), IsEmpty());
}

// Whatever `any` ran over is no sign that a rule came near.
TEST_F(NearMissTest, WhatWentAdriftComesLast) {
  EXPECT_THAT(Near("QUOTE a a a ; said no"),
              ElementsAre(StartsWith("hunts 4/5"), StartsWith("said-inverted 2/4")));
  EXPECT_THAT(Near("QUOTE a a a a"),
              ElementsAre(StartsWith("said-inverted 2/4"), StartsWith("hunts 2/5")));
}

TEST_F(NearMissTest, TellsAGuardByItsLine) {
  const WrittenPart guard = written_.GuardAt(Index<Rule>(0), 10);
  EXPECT_EQ(guard.text, "unless after \"'s\"");
  EXPECT_EQ(guard.file, "attribute/news.rules");
  EXPECT_EQ(guard.column, 16U);
}

TEST_F(NearMissTest, TimeIsLinearInTheItems) {
  std::string symbols(200000, SymbolOf(*pack_, phase(), "QUOTE"));
  const auto start = std::chrono::steady_clock::now();
  EXPECT_FALSE(
      FindNearMisses(phase(), written_, symbols, {0, static_cast<uint32_t>(symbols.size())})
          .empty());
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(Trace, SaysWhyAMatchLost) {
  const auto pack = LoadPack({{"attribute/a.rules",
                               "language en\nphase attribute\n"
                               "rule high priority 2 x\n  match \"a\" \"b\"\n  yes a\n  no b\n"
                               "rule low priority 1 x\n  match \"b\" \"c\"\n  yes a\n  no b\n"
                               "rule longer priority 0 x\n  match \"x\" \"y\" \"z\"\n"
                               "  yes a\n  no b\n"
                               "rule other priority 0 x\n  match \"x\" \"y\"\n  match \"y\" \"z\"\n"
                               "  yes a\n  no b\n"
                               "rule zero priority 0 x\n  match \"x\" \"y\" \"z\"\n"
                               "  yes a\n  no b\n"}});
  const Phase& phase = *pack->phase("attribute");
  std::string symbols;
  for (const char* word : {"a", "b", "c", "-", "x", "y", "z"}) {
    symbols += SymbolOf(*pack, phase, word);
  }
  std::vector<TraceEntry> trace;
  phase.Trace(symbols, trace);
  std::vector<std::string> lost;
  for (const TraceEntry& entry : trace) {
    if (entry.outcome != Outcome::kLost) continue;
    const std::string& id = pack->rule(entry.match.rule).id;
    lost.push_back(fmt::format("{} {} {}", id.substr(id.rfind('/') + 1), entry.match.items.begin,
                               static_cast<int>(entry.because)));
  }
  // Priority, start, length, id.
  EXPECT_THAT(lost, ElementsAre("low 1 0", "other 4 2", "zero 4 3", "other 5 1"));
}

}  // namespace
}  // namespace whosaid
