#include "rulefile/match_memo.h"

#include <algorithm>
#include <cstring>

#include "base/check.h"

namespace whosaid {
namespace {

constexpr size_t kMostMatches = UINT8_MAX;  // of one island

uint8_t Byte(char c) { return static_cast<uint8_t>(c); }

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

uint64_t MatchMemo::Hash(const IslandKey& key) const {
  uint64_t hash = key.symbols.size() | uint64_t{key.lead} << 8 | uint64_t{key.trail} << 16;
  const char* data = key.symbols.data();
  size_t left = key.symbols.size();
  for (; left >= sizeof(uint64_t); left -= sizeof(uint64_t), data += sizeof(uint64_t)) {
    uint64_t chunk = 0;
    std::memcpy(&chunk, data, sizeof chunk);
    hash = (hash ^ chunk) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 29;
  }
  uint64_t rest = 0;
  for (size_t i = 0; i < left; ++i) rest = rest << 8 | Byte(data[i]);
  hash = (hash ^ rest) * 0x9E3779B97F4A7C15ULL;
  hash = (hash ^ (hash >> 29)) * 0xD6E8FEB86659FD93ULL;
  hash ^= hash >> 32;
  __builtin_prefetch(&slots_[hash & mask()]);
  return hash;
}

bool MatchMemo::Find(const IslandKey& key, uint64_t hash, uint32_t begin,
                     std::vector<RuleMatch>& out) const {
  const auto size = static_cast<uint8_t>(key.symbols.size());
  const char* at = nullptr;
  for (size_t place = hash & mask();; place = (place + 1) & mask()) {
    const Slot& slot = slots_[place];
    if (slot.record == 0) return false;
    if (slot.tag != Tag(hash)) continue;
    at = records_.data() + slot.record;
    if (Byte(at[0]) == size && Byte(at[1]) == key.lead && Byte(at[2]) == key.trail &&
        std::memcmp(at + 3, key.symbols.data(), size) == 0) {
      break;
    }
  }
  at += 3 + size;
  for (uint8_t matches = Byte(*at++); matches > 0; --matches) {
    RuleMatch& match = out.emplace_back();
    uint32_t rule = 0;
    std::memcpy(&rule, at, sizeof rule);
    at += sizeof rule;
    match.rule = Index<Rule>(rule);
    match.items = TakeRange(at, begin);
    match.capture_count = Byte(*at++);
    for (size_t i = 0; i < match.capture_count; ++i) {
      match.captures[i].role = static_cast<Role>(*at++);
      match.captures[i].items = TakeRange(at, begin);
    }
  }
  return true;
}

void MatchMemo::Store(const IslandKey& key, uint64_t hash, uint32_t begin,
                      std::span<const RuleMatch> matches) {
  if (matches.size() > kMostMatches) return;
  MakeRoom();
  const auto record = static_cast<uint32_t>(records_.size());
  Put(static_cast<uint32_t>(key.symbols.size()), records_);
  Put(key.lead, records_);
  Put(key.trail, records_);
  records_ += key.symbols;
  Put(static_cast<uint32_t>(matches.size()), records_);
  for (const RuleMatch& match : matches) {
    const uint32_t rule = match.rule.value();
    records_.append(reinterpret_cast<const char*>(&rule), sizeof rule);
    PutRange(match.items, begin, records_);
    Put(match.capture_count, records_);
    for (size_t i = 0; i < match.capture_count; ++i) {
      Put(static_cast<uint32_t>(match.captures[i].role), records_);
      PutRange(match.captures[i].items, begin, records_);
    }
  }
  hashes_.push_back(hash);
  begins_.push_back(record);
  Insert(hash, record);
}

void MatchMemo::MakeRoom() {
  if (hashes_.size() == kMostEntries) {
    slots_.assign(kFewestSlots, Slot());
    records_.resize(1);
    hashes_.clear();
    begins_.clear();
  } else if (hashes_.size() * 2 == slots_.size()) {
    slots_.assign(slots_.size() * 2, Slot());
    for (size_t i = 0; i < hashes_.size(); ++i) Insert(hashes_[i], begins_[i]);
  }
}

void MatchMemo::Insert(uint64_t hash, uint32_t record) {
  size_t place = hash & mask();
  while (slots_[place].record != 0) place = (place + 1) & mask();
  slots_[place] = {Tag(hash), record};
}

}  // namespace whosaid
