// Numbers strings from 0 in order of arrival. All bytes are in one place, so that tens of thousands
// of words cost no allocation each.
#ifndef WHOSAID_RULEFILE_STRING_NUMBERS_H_
#define WHOSAID_RULEFILE_STRING_NUMBERS_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace whosaid {

class StringNumbers {
 public:
  // The number of the text, a new one where it is new.
  uint32_t Number(std::string_view text) {
    if (size_t{2} * size() >= slots_.size()) Grow();
    size_t at = Home(text);
    for (; slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
      if ((*this)[slots_[at] - 1] == text) return slots_[at] - 1;
    }
    bytes_ += text;
    ends_.push_back(static_cast<uint32_t>(bytes_.size()));
    slots_[at] = size();
    return size() - 1;
  }

  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(ends_.size()); }
  // Valid until the next Number.
  [[nodiscard]] std::string_view operator[](uint32_t number) const {
    const uint32_t begin = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(bytes_).substr(begin, ends_[number] - begin);
  }

 private:
  [[nodiscard]] size_t Home(std::string_view text) const {
    return std::hash<std::string_view>()(text) & (slots_.size() - 1);
  }
  void Grow() {
    slots_.assign(slots_.size() * 2, 0);
    for (uint32_t number = 0; number < size(); ++number) {
      size_t at = Home((*this)[number]);
      while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = number + 1;
    }
  }

  std::string bytes_;
  std::vector<uint32_t> ends_;                               // in bytes_, by number
  std::vector<uint32_t> slots_ = std::vector<uint32_t>(64);  // number + 1; 0 is free
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_STRING_NUMBERS_H_
