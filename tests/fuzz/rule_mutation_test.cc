// Rule files and patterns with damage done to them, from a fixed seed: they are refused or they
// work, and every fault has a place.
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "fuzz/rule_invariants.h"

namespace whosaid {
namespace {

constexpr std::array<std::string_view, 30> kPieces = {
    "(",     ")",           "|",     "?",          "*",        "+",         "{1,3}",
    "{,}",   "[past]",      "[!",    "]",          "\"",       "=",         "+=",
    "QUOTE", "CUE=",        "NP",    "any",        " except ", "@cue.say",  "\n",
    "\n  ",  "#",           " yes ", "\nlet A = ", "A",        "lemma=say", "unless before ",
    "\xC3",  "\xE2\x80\x9C"};

class Damage {
 public:
  explicit Damage(uint32_t seed) : random_(seed) {}

  std::string Do(std::string text, size_t times) {
    for (size_t i = 0; i < times; ++i) {
      const size_t at = Below(text.size() + 1);
      if (Below(3) == 0) {
        text.erase(at, Below(12));
      } else {
        text.insert(at, kPieces[Below(kPieces.size())]);
      }
    }
    return text;
  }
  std::string Items() {
    std::string items;
    for (size_t i = Below(60); i > 0; --i) items += static_cast<char>(random_());
    return items;
  }

 private:
  size_t Below(size_t bound) { return random_() % bound; }

  std::mt19937 random_;
};

std::string Read(const std::string& path) {
  std::ifstream file(WHOSAID_SOURCE_DIR + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

constexpr std::string_view kLexicon = "# Cues.\n[ask]\nask\n[say]\nquip\nsay\nwrite\n";

TEST(RuleMutation, DamagedRuleFilesAreRefusedOrLoad) {
  const std::string small =
      "language en\nphase attribute exclusive CUE QUOTE\nuse lexicon/cue.lex\n\nlet SAID = "
      "CUE=@cue.say\n\n"
      "rule a  priority 9  direct\n  match QUOTE=QUOTE \",\"? SAID SPEAKER=NP[named]\n"
      "  unless before \"and\" | NP\n  yes {Q:a} b\n  yes c\n  no d\n  keep precision 0.9\n";
  const std::string large = Read("/rules/en/attribute/shared.rules");
  size_t loaded = 0;
  for (uint32_t seed = 1; seed <= 600; ++seed) {
    Damage damage(seed);
    if (CheckRuleFiles(damage.Do(small, 1 + seed % 4),
                       damage.Do(std::string(kLexicon), seed % 3))) {
      ++loaded;
    }
    if (seed % 10 == 0) CheckRuleFiles(damage.Do(large, 8), kLexicon);
  }
  EXPECT_GT(loaded, 5U);
}

TEST(RuleMutation, DamagedPatternsAreRefusedOrMatch) {
  size_t loaded = 0;
  for (uint32_t seed = 1; seed <= 600; ++seed) {
    Damage damage(seed);
    const std::string pattern = damage.Do(
        "QUOTE=QUOTE (\",\" | any)*? CUE=(@cue.say | \"the\"+) SPEAKER=NP?", 1 + seed % 4);
    if (CheckMatches(pattern, damage.Items())) ++loaded;
  }
  EXPECT_GT(loaded, 20U);
}

}  // namespace
}  // namespace whosaid
