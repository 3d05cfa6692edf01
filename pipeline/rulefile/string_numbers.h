// Numbers strings from 0 in order of arrival. All bytes are in one place, so that tens of thousands
// of words cost no allocation each.
#ifndef WHOSAID_RULEFILE_STRING_NUMBERS_H_
#define WHOSAID_RULEFILE_STRING_NUMBERS_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whosaid {

class StringNumbers {
 public:
  // The number of the text, a new one where it is new.
  uint32_t Number(std::string_view text) {
    if (size_t{2} * size() >= slots_.size()) Grow();
    const uint32_t hash = Hash(text);
    Slot& slot = slots_[SlotOf(text, hash)];
    if (slot.number != kFree) return slot.number;
    slot = {hash, size()};
    bytes_ += text;
    ends_.push_back(static_cast<uint32_t>(bytes_.size()));
    return size() - 1;
  }

  // The number of a text that has one.
  [[nodiscard]] std::optional<uint32_t> Find(std::string_view text) const {
    const Slot& slot = slots_[SlotOf(text, Hash(text))];
    if (slot.number == kFree) return std::nullopt;
    return slot.number;
  }

  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(ends_.size()); }
  // Valid until the next Number.
  [[nodiscard]] std::string_view operator[](uint32_t number) const {
    const uint32_t begin = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(bytes_).substr(begin, ends_[number] - begin);
  }

 private:
  static constexpr uint32_t kFree = UINT32_MAX;
  struct Slot {
    uint32_t hash = 0;
    uint32_t number = kFree;
  };

  static uint32_t Hash(std::string_view text) {
    return static_cast<uint32_t>(std::hash<std::string_view>()(text));
  }
  // Where the text is, or the free slot where it belongs.
  [[nodiscard]] size_t SlotOf(std::string_view text, uint32_t hash) const {
    size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].number != kFree; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash && (*this)[slots_[at].number] == text) break;
    }
    return at;
  }
  void Grow() {
    const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    for (const Slot& slot : before) {
      if (slot.number == kFree) continue;
      size_t at = slot.hash & (slots_.size() - 1);
      while (slots_[at].number != kFree) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::string bytes_;
  std::vector<uint32_t> ends_;  // in bytes_, by number
  std::vector<Slot> slots_ = std::vector<Slot>(64);
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_STRING_NUMBERS_H_
