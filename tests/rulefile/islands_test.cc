// The islands of random strings under random programs, held against the definition.
#include "rulefile/islands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace whosaid {
namespace {

using Random = std::mt19937;
using Pairs = std::vector<std::pair<uint32_t, uint32_t>>;

constexpr unsigned kSymbols = 12;  // from 1

unsigned Below(Random& random, unsigned limit) { return static_cast<unsigned>(random() % limit); }
bool Chance(Random& random, unsigned percent) { return Below(random, 100) < percent; }

Phase::Program RandomProgram(Random& random, unsigned joined, uint8_t first_trigger) {
  Phase::Program program;
  program.first_trigger = first_trigger;
  program.shortest = 1 + Below(random, 3);
  for (unsigned a = 1; a <= kSymbols; ++a) {
    if (Chance(random, 70)) program.traits[a] |= SymbolTraits::kStart;
    if (Chance(random, 70)) program.traits[a] |= SymbolTraits::kEnd;
    for (unsigned b = 1; b <= kSymbols; ++b) program.follow[a][b] = Chance(random, joined);
  }
  return program;
}

Pairs Expected(const Phase::Program& program, const std::string& text) {
  const auto at = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  Pairs islands;
  for (size_t begin = 0, end = 0; begin < text.size(); begin = end) {
    bool triggered = false;
    end = begin;
    do {
      triggered = triggered || at(end) >= program.first_trigger;
      ++end;
    } while (end < text.size() && program.follow[at(end - 1)][at(end)]);
    if (!triggered) continue;
    size_t first = begin;
    size_t last = end;
    while (first < last && (program.traits[at(first)] & SymbolTraits::kStart) == 0) ++first;
    while (first < last && (program.traits[at(last - 1)] & SymbolTraits::kEnd) == 0) --last;
    if (last - first >= program.shortest) islands.emplace_back(first, last);
  }
  return islands;
}

Pairs Actual(const Phase::Program& program, const std::string& text) {
  std::vector<ItemRange> islands{{7, 9}};  // of another text
  FindIslands(program, text, islands);
  Pairs pairs;
  for (const ItemRange island : islands) pairs.emplace_back(island.begin, island.end);
  return pairs;
}

TEST(IslandsTest, AreRunsOfJoinedSymbolsWithATrigger) {
  Random random(7);
  for (unsigned round = 0; round < 600; ++round) {
    const unsigned joined = std::array{20U, 60U, 95U, 100U}[round % 4];
    const uint8_t first_trigger = std::array<uint8_t, 4>{0, 3, 11, 12}[round / 4 % 4];
    const Phase::Program program = RandomProgram(random, joined, first_trigger);
    std::string text(Below(random, 300), '\0');
    for (char& symbol : text) symbol = static_cast<char>(1 + Below(random, kSymbols));
    EXPECT_EQ(Actual(program, text), Expected(program, text)) << round;
  }
}

TEST(IslandsTest, TriggersMayBeHighBytes) {
  Phase::Program program;
  program.first_trigger = 200;
  program.shortest = 1;
  program.traits.fill(SymbolTraits::kStart | SymbolTraits::kEnd);
  for (unsigned symbol = 1; symbol < 256; ++symbol) {
    const std::string text(65, static_cast<char>(symbol));
    EXPECT_EQ(Actual(program, text).size(), symbol >= 200 ? 65U : 0U) << symbol;
  }
}

}  // namespace
}  // namespace whosaid
