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

// What a program tells of its symbols.
struct Told {
  uint8_t first_trigger = 0;
  uint32_t shortest = 1;
  FollowTable follow;
  SymbolSet starts;
  SymbolSet ends;
};

Told RandomlyTold(Random& random, unsigned joined, uint8_t first_trigger) {
  Told told;
  told.first_trigger = first_trigger;
  told.shortest = 1 + Below(random, 3);
  for (unsigned a = 1; a <= kSymbols; ++a) {
    told.starts[a] = Chance(random, 70);
    told.ends[a] = Chance(random, 70);
    for (unsigned b = 1; b <= kSymbols; ++b) told.follow[a][b] = Chance(random, joined);
  }
  return told;
}

Phase::Program ProgramOf(const Told& told, uint8_t greatest) {
  Phase::Program program;
  program.first_trigger = told.first_trigger;
  program.shortest = told.shortest;
  program.neighbours = Neighbours(told.follow, told.starts, told.ends, greatest);
  return program;
}

Pairs Expected(const Told& told, const std::string& text) {
  const auto at = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  Pairs islands;
  for (size_t begin = 0, end = 0; begin < text.size(); begin = end) {
    bool triggered = false;
    end = begin;
    do {
      triggered = triggered || at(end) >= told.first_trigger;
      ++end;
    } while (end < text.size() && told.follow[at(end - 1)][at(end)]);
    if (!triggered) continue;
    size_t first = begin;
    size_t last = end;
    while (first < last && !told.starts[at(first)]) ++first;
    while (first < last && !told.ends[at(last - 1)]) --last;
    if (last - first >= told.shortest) islands.emplace_back(first, last);
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
    const Told told = RandomlyTold(random, joined, first_trigger);
    const Phase::Program program = ProgramOf(told, kSymbols);
    std::string text(Below(random, 300), '\0');
    for (char& symbol : text) symbol = static_cast<char>(1 + Below(random, kSymbols));
    EXPECT_EQ(Actual(program, text), Expected(told, text)) << round;
  }
}

TEST(IslandsTest, TriggersMayBeHighBytes) {
  const Phase::Program program = ProgramOf({200, 1, {}, SymbolSet().set(), SymbolSet().set()}, 255);
  for (unsigned symbol = 1; symbol < 256; ++symbol) {
    const std::string text(65, static_cast<char>(symbol));
    EXPECT_EQ(Actual(program, text).size(), symbol >= 200 ? 65U : 0U) << symbol;
  }
}

}  // namespace
}  // namespace whosaid
