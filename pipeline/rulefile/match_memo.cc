#include "rulefile/match_memo.h"

#include <bit>
#include <cstring>
#include <utility>

#include "base/check.h"

namespace whosaid {
namespace {

constexpr uint32_t kWord = kLongestWholeIsland;
constexpr size_t kMostMatches = UINT8_MAX;  // of one island

uint8_t Byte(char c) { return static_cast<uint8_t>(c); }

uint64_t Mix(uint64_t a, uint64_t b) {
  a = (a ^ b) * 0x9E3779B97F4A7C15ULL;
  return a ^ (a >> 32);
}

void Put(uint32_t value, std::string& bytes) {
  WHOSAID_CHECK(value <= UINT8_MAX);
  bytes += static_cast<char>(value);
}

void PutRange(ItemRange range, uint32_t from, std::string& bytes) {
  Put(range.begin - from, bytes);
  Put(range.end - from, bytes);
}

ItemRange TakeRange(const char*& at, uint32_t from) {
  const ItemRange range{from + Byte(at[0]), from + Byte(at[1])};
  at += 2;
  return range;
}

}  // namespace

uint64_t IslandKey::SymbolsOf(std::string_view island) {
  uint64_t last = 0;
  uint64_t hash = 0;
  for (; island.size() > kWord; island.remove_prefix(kWord)) {
    std::memcpy(&last, island.data(), kWord);
    hash = Mix(hash, last);
  }
  last = 0;
  std::memcpy(&last, island.data(), island.size());
  if constexpr (std::endian::native == std::endian::big) last >>= 8 * (kWord - island.size());
  return hash == 0 ? last : Mix(hash, last);
}

bool MatchMemo::HoldsSymbols(const Slot& slot, std::string_view island) const {
  return std::memcmp(RecordOf(slot), island.data(), island.size()) == 0;
}

const char* MatchMemo::RecordOf(const Slot& slot) const {
  uint32_t place = 0;
  std::memcpy(&place, slot.answer.within.data(), sizeof place);
  return records_.data() + place;
}

void MatchMemo::AddRecord(const Slot& slot, size_t island_size, uint32_t begin,
                          std::vector<RuleMatch>& out) const {
  const char* at = RecordOf(slot) + island_size;
  for (uint8_t matches = Byte(*at++); matches > 0; --matches) {
    RuleMatch& match = out.emplace_back();
    uint32_t rule = 0;
    std::memcpy(&rule, at, sizeof rule);
    at += sizeof rule;
    match.rule = Index<Rule>(rule);
    match.items = TakeRange(at, begin);
    for (uint8_t captures = Byte(*at++); captures > 0; --captures) {
      const auto role = static_cast<Role>(*at++);
      match.Add({role, TakeRange(at, begin)});
    }
  }
}

void MatchMemo::Store(const IslandKey& key, std::string_view island, uint32_t begin,
                      std::span<const RuleMatch> matches) {
  if (matches.size() > kMostMatches) return;
  MakeRoom();
  Slot slot;
  slot.symbols = key.symbols;
  slot.around = key.around;
  if (island.size() > kLongestWholeIsland || !IsShort(matches)) {
    const auto place = static_cast<uint32_t>(records_.size());
    std::memcpy(slot.answer.within.data(), &place, sizeof place);
    slot.answer.capture_count = ShortAnswer::kRecord;
    WriteRecord(island, begin, matches);
  } else if (!matches.empty()) {
    slot.answer = Shortened(matches[0], begin);
  }
  Insert(slot);
  ++entries_;
}

bool MatchMemo::IsShort(std::span<const RuleMatch> matches) {
  return matches.empty() ||
         (matches.size() == 1 && matches[0].capture_count <= ShortAnswer::kMostCaptures &&
          matches[0].rule.value() <= UINT16_MAX);
}

MatchMemo::ShortAnswer MatchMemo::Shortened(const RuleMatch& match, uint32_t begin) {
  const auto distance = [&](uint32_t item) { return static_cast<uint8_t>(item - begin); };
  ShortAnswer made;
  made.rule = static_cast<uint16_t>(match.rule.value());
  made.begin = distance(match.items.begin);
  made.end = distance(match.items.end);
  made.capture_count = match.capture_count;
  for (size_t c = 0; c < match.capture_count; ++c) {
    made.roles[c] = static_cast<uint8_t>(match.roles[c]);
    made.within[2 * c] = static_cast<uint8_t>(match.within[c].begin);
    made.within[2 * c + 1] = static_cast<uint8_t>(match.within[c].end);
  }
  return made;
}

void MatchMemo::WriteRecord(std::string_view island, uint32_t begin,
                            std::span<const RuleMatch> matches) {
  records_ += island;
  Put(static_cast<uint32_t>(matches.size()), records_);
  for (const RuleMatch& match : matches) {
    const uint32_t rule = match.rule.value();
    records_.append(reinterpret_cast<const char*>(&rule), sizeof rule);
    PutRange(match.items, begin, records_);
    Put(match.capture_count, records_);
    for (size_t c = 0; c < match.capture_count; ++c) {
      const Capture capture = match.capture(c);
      Put(static_cast<uint32_t>(capture.role), records_);
      PutRange(capture.items, begin, records_);
    }
  }
}

void MatchMemo::MakeRoom() {
  if (entries_ == kMostEntries || records_.size() > kMostBytes) {
    Resize(kFewestSlots);
    records_.clear();
    entries_ = 0;
  } else if (entries_ * 2 == slots_.size()) {
    for (const Slot& slot : Resize(slots_.size() * 2)) {
      if (slot.around != 0) Insert(slot);
    }
  }
}

std::vector<MatchMemo::Slot> MatchMemo::Resize(size_t slots) {
  unused_ = 64 - std::countr_zero(slots);
  return std::exchange(slots_, std::vector<Slot>(slots));
}

void MatchMemo::Insert(const Slot& slot) {
  size_t place = PlaceOf(IslandKey::HashOf(slot.symbols, slot.around));
  while (slots_[place].around != 0) place = (place + 1) & mask();
  slots_[place] = slot;
}

}  // namespace whosaid
