#include "rulefile/vocabulary_image.h"

#include <array>
#include <cstring>
#include <memory>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "base/check.h"
#include "rulefile/content_hash.h"
#include "rulefile/vocabulary_arrays.h"

namespace whosaid {
namespace {

constexpr uint64_t kMagic = 0x3164'6961'736F'6877;  // "whosaid1", the first byte the lowest
constexpr uint32_t kFormat = 5;  // a new one with every change of arrays, hashes or limits
constexpr size_t kArrays = 10;

struct Section {
  uint32_t begin = 0;  // in the image
  uint32_t count = 0;
  uint32_t element_bytes = 0;
};

template <class Limits>
struct Header {
  uint64_t magic = kMagic;
  uint32_t format = kFormat;
  uint32_t bytes = 0;  // of the image
  uint64_t made_from = 0;
  uint64_t content_hash = 0;  // of all that follows the header
  uint32_t arrays = kArrays;  // of four bytes, so that the header has no padding
  Limits limits;
  std::array<Section, kArrays> sections;
};

constexpr size_t Align(size_t offset) {
  return (offset + VocabularyImage::kAlignment - 1) / VocabularyImage::kAlignment *
         VocabularyImage::kAlignment;
}

template <class Array>
using ElementOf = std::remove_cvref_t<decltype(*std::declval<Array>().data())>;

template <class Limits>
std::string_view ContentOf(std::string_view image) {
  return image.substr(sizeof(Header<Limits>));
}

}  // namespace

std::string VocabularyImage::Write(const Vocabulary& vocabulary, uint64_t made_from) {
  using Table = Vocabulary::Table;
  const Table& table = *vocabulary.table_;
  Header<Table::Limits> header;
  static_assert(std::has_unique_object_representations_v<decltype(header)>);
  header.made_from = made_from;
  header.limits = table.limits;
  std::string image(sizeof(header), '\0');
  size_t number = 0;
  const auto append = [&](const auto& array) {
    using Element = ElementOf<decltype(array)>;
    static_assert(std::has_unique_object_representations_v<Element>, "padding has no fixed bytes");
    image.resize(Align(image.size()), '\0');
    header.sections[number++] = {static_cast<uint32_t>(image.size()),
                                 static_cast<uint32_t>(array.size()), sizeof(Element)};
    image.append(reinterpret_cast<const char*>(array.data()), array.size() * sizeof(Element));
  };
  std::apply([&](const auto&... arrays) { (append(arrays), ...); }, Table::Tie(table));
  WHOSAID_CHECK(number == kArrays && image.size() < UINT32_MAX);
  header.bytes = static_cast<uint32_t>(image.size());
  header.content_hash = ContentHash(ContentOf<Table::Limits>(image));
  std::memcpy(image.data(), &header, sizeof(header));
  return image;
}

Vocabulary VocabularyImage::Read(std::span<const std::byte> bytes, uint64_t made_from) {
  using Table = Vocabulary::Table;
  const std::string_view image(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  Header<Table::Limits> header;
  WHOSAID_CHECK(reinterpret_cast<uintptr_t>(image.data()) % kAlignment == 0);
  WHOSAID_CHECK(image.size() >= sizeof(header));
  std::memcpy(&header, image.data(), sizeof(header));
  WHOSAID_CHECK(header.magic == kMagic);
  WHOSAID_CHECK(header.format == kFormat && header.arrays == kArrays);
  WHOSAID_CHECK(header.bytes == image.size());
  WHOSAID_CHECK(header.made_from == made_from);
  WHOSAID_CHECK(header.content_hash == ContentHash(ContentOf<Table::Limits>(image)));
  auto table = std::make_unique<Table>();
  size_t number = 0;
  const auto view = [&](auto& array) {
    using Element = ElementOf<decltype(array)>;
    const Section& section = header.sections[number++];
    WHOSAID_CHECK(section.element_bytes == sizeof(Element) && section.begin % kAlignment == 0);
    WHOSAID_CHECK(section.begin + uint64_t{section.count} * sizeof(Element) <= image.size());
    array = {reinterpret_cast<const Element*>(image.data() + section.begin), section.count};
  };
  std::apply([&](auto&... arrays) { (view(arrays), ...); }, Table::Tie(*table));
  table->limits = header.limits;
  table->slot_shift = Table::SlotShift(table->slots.size());
  return Vocabulary(std::move(table));
}

}  // namespace whosaid
