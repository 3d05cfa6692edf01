#include "rulefile/match_memo.h"

#include <algorithm>
#include <cstring>

#include "base/check.h"

namespace whosaid {

MatchMemo::MatchMemo() : slots_(kSlots) {}

uint64_t MatchMemo::Hash(const IslandKey& key) {
  uint64_t hash = key.symbols.size() | uint64_t{key.lead} << 8 | uint64_t{key.trail} << 16;
  const char* data = key.symbols.data();
  size_t left = key.symbols.size();
  while (left > 0) {
    uint64_t chunk = 0;
    const size_t size = std::min<size_t>(left, sizeof chunk);
    if (size == sizeof chunk) {
      std::memcpy(&chunk, data, sizeof chunk);
    } else {
      for (size_t i = 0; i < size; ++i) {
        chunk |= uint64_t{static_cast<unsigned char>(data[i])} << (8 * i);
      }
    }
    hash = (hash ^ chunk) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 29;
    data += size;
    left -= size;
  }
  hash *= 0xD6E8FEB86659FD93ULL;
  return hash ^ (hash >> 32);
}

void MatchMemo::Store(const IslandKey& key, std::span<const RuleMatch> matches) {
  if (matches.size() > kMostMatches || matches.size() > UINT16_MAX) return;
  WHOSAID_CHECK(!key.symbols.empty() && key.symbols.size() <= UINT8_MAX);
  if (entries_ == kMostEntries || matches_.size() + matches.size() > kMostMatches) Clear();
  const uint64_t hash = Hash(key);
  size_t at = hash & kSlotMask;
  while (slots_[at].size != 0) at = (at + 1) & kSlotMask;
  Slot& slot = slots_[at];
  slot.tag = static_cast<uint32_t>(hash >> 32);
  slot.key = static_cast<uint32_t>(keys_.size());
  slot.first = static_cast<uint32_t>(matches_.size());
  slot.count = static_cast<uint16_t>(matches.size());
  slot.size = static_cast<uint8_t>(key.symbols.size());
  slot.lead = key.lead & 0xF;
  slot.trail = key.trail & 0xF;
  keys_ += key.symbols;
  matches_.insert(matches_.end(), matches.begin(), matches.end());
  ++entries_;
}

void MatchMemo::Clear() {
  std::fill(slots_.begin(), slots_.end(), Slot());
  keys_.clear();
  matches_.clear();
  entries_ = 0;
}

}  // namespace whosaid
