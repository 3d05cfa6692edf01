#include "rulefile/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/check.h"
#include "rulefile/fold.h"
#include "rulefile/vocabulary_arrays.h"
#include "rulefile/vocabulary_builder.h"
#include "rulefile/vocabulary_table.h"

#if defined(__SANITIZE_ADDRESS__)
#define WHOSAID_NO_OVERREAD 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WHOSAID_NO_OVERREAD 1
#endif
#endif

namespace whosaid {
namespace {

#if defined(__SSE2__)

// `kKeepMask.data() + 16 - n` keeps the first n of 16 bytes.
constexpr std::array<uint8_t, 32> kKeepMask = [] {
  std::array<uint8_t, 32> mask{};
  for (size_t i = 0; i < 16; ++i) mask[i] = 0xFF;
  return mask;
}();

__m128i Load16(const char* data, [[maybe_unused]] size_t size) {
#if !defined(WHOSAID_NO_OVERREAD)
  // 16 bytes that end on the page where the word begins can always be read; what lies behind the
  // word is masked away.
  constexpr uintptr_t kPage = 4096;
  if ((reinterpret_cast<uintptr_t>(data) & (kPage - 1)) <= kPage - WordKey::kBytes) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(data));
  }
#endif
  alignas(16) std::array<char, WordKey::kBytes> copy{};
  std::memcpy(copy.data(), data, size);
  return _mm_load_si128(reinterpret_cast<const __m128i*>(copy.data()));
}

// The key of a word of at most 16 bytes; false where it is not all ASCII.
bool LoadKey(std::string_view word, WordKey& key) {
  const __m128i keep = _mm_loadu_si128(
      reinterpret_cast<const __m128i*>(kKeepMask.data() + WordKey::kBytes - word.size()));
  const __m128i bytes = _mm_and_si128(Load16(word.data(), word.size()), keep);
  const __m128i upper = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)),
                                      _mm_cmplt_epi8(bytes, _mm_set1_epi8('Z' + 1)));
  const __m128i folded = _mm_or_si128(bytes, _mm_and_si128(upper, _mm_set1_epi8(0x20)));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(&key), folded);
  return _mm_movemask_epi8(bytes) == 0;
}

#else

bool LoadKey(std::string_view word, WordKey& key) {
  std::array<char, WordKey::kBytes> folded{};
  bool ascii = true;
  for (size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    folded[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  std::memcpy(&key, folded.data(), folded.size());
  return ascii;
}

#endif

}  // namespace

#if defined(__SSE2__)

uint32_t Vocabulary::Table::InBucket(const uint32_t* bucket, uint32_t tag) {
  static_assert(kBucket == 4);
  const __m128i four = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bucket));
  const __m128i differs = _mm_xor_si128(four, _mm_set1_epi32(static_cast<int>(tag)));
  const __m128i same = _mm_cmpeq_epi32(_mm_srli_epi32(differs, kEntryBits), _mm_setzero_si128());
  const auto mask = static_cast<uint32_t>(_mm_movemask_ps(_mm_castsi128_ps(same)));
  const uint32_t slot = bucket[std::countr_zero(mask | (1U << (kBucket - 1)))];
  return slot & kEntryMask & (mask == 0 ? 0 : UINT32_MAX);
}

#else

uint32_t Vocabulary::Table::InBucket(const uint32_t* bucket, uint32_t tag) {
  for (uint32_t i = 0; i < kBucket; ++i) {
    if ((bucket[i] & ~kEntryMask) == tag) return bucket[i] & kEntryMask;
  }
  return 0;
}

#endif

uint32_t Vocabulary::Table::Lookup(std::string_view word) const {
  WordKey key;
  if (word.size() <= WordKey::kBytes && LoadKey(word, key)) return FindFolded(key, {}, word.size());
  return LookupLong(word);
}

uint32_t Vocabulary::Table::LookupLong(std::string_view word) const {
  std::array<char, kLongestEntryWord> folded;
  const size_t size = FoldWord(word, folded.data(), limits.longest_word);
  if (size > limits.longest_word) return kNoEntry;
  const std::string_view view(folded.data(), size);
  return FindFolded(KeyOfFolded(view), view.substr(std::min(size, WordKey::kBytes)), size);
}

// In three rounds over the words, so that a word waits for memory while the next ones ask for
// theirs; and without a branch that depends on what is found.
void Vocabulary::Table::FindBlock(std::string_view text, std::span<const uint32_t> begin,
                                  std::span<const uint32_t> end, uint32_t* numbers,
                                  WordClass* classes) const {
  std::array<uint64_t, kBlock> low;
  std::array<uint64_t, kBlock> high;
  std::array<uint32_t, kBlock> tags;
  std::array<uint8_t, kBlock> full;
  std::array<uint32_t, 2 * kBlock> again;  // words that need a look of their own
  size_t again_count = 0;
  const size_t count = begin.size();
  // What is written might be the table for all that the compiler knows, so it is not asked twice.
  const uint32_t* const table_slots = slots.data();
  const Entry* const table_entries = entries.data();
  for (size_t i = 0; i < count; ++i) {
    const size_t size = end[i] - begin[i];
    WordKey key;
    if (size > WordKey::kBytes || !LoadKey({text.data() + begin[i], size}, key)) {
      again[again_count++] = static_cast<uint32_t>(i);
    }
    low[i] = key.low;
    high[i] = key.high;
    const uint64_t hash = HashWord(key, {}, size);
    tags[i] = Tag(hash);
    numbers[i] = Home(hash);
    __builtin_prefetch(table_slots + numbers[i]);
  }
  for (size_t i = 0; i < count; ++i) {
    const uint32_t* const bucket = table_slots + numbers[i];
    numbers[i] = InBucket(bucket, tags[i]);  // 0 is none: entries[0] is nobody's
    full[i] = bucket[kBucket - 1] != 0 ? 1 : 0;
    __builtin_prefetch(table_entries + numbers[i]);
  }
  for (size_t i = 0; i < count; ++i) {
    const uint32_t number = numbers[i];
    const Entry& entry = table_entries[number];
    const uint32_t missing = entry.Is({low[i], high[i]}, end[i] - begin[i]) ? 0 : 1;
    static_assert(kNoNumber == UINT32_MAX && kUnknownWord == 0);
    numbers[i] = number | (0 - missing);
    classes[i] = static_cast<WordClass>(entry.word & (missing - 1));
    again[again_count] = static_cast<uint32_t>(i);
    again_count += missing & (full[i] | static_cast<uint32_t>(number != 0));
  }
  for (size_t k = 0; k < again_count; ++k) {
    const uint32_t i = again[k];
    numbers[i] = Lookup(text.substr(begin[i], end[i] - begin[i]));
    classes[i] = ClassOf(numbers[i]);
  }
}

std::optional<LexiconId> Vocabulary::Table::Lexicon(std::string_view name) const {
  const auto name_of = [this](size_t number) {
    return names.substr(names_begin[number], names_begin[number + 1] - names_begin[number]);
  };
  size_t first = 0;
  for (size_t count = ids.size(); count > 0;) {
    const size_t half = count / 2;
    const bool after = name_of(first + half) < name;
    first = after ? first + half + 1 : first;
    count = after ? count - half - 1 : half;
  }
  if (first == ids.size() || name_of(first) != name) return std::nullopt;
  return ids[first];
}

Vocabulary::Table::Table(Arrays arrays) : owned(std::make_unique<const Arrays>(std::move(arrays))) {
  Tie(*this) = Tie(*owned);
  limits = owned->limits;
  slot_mask = static_cast<uint32_t>(slots.size() - 1);
}

Vocabulary::Vocabulary() : Vocabulary(std::make_unique<Table>(Table::Arrays())) {}
Vocabulary::Vocabulary(std::unique_ptr<const Table> table) : table_(std::move(table)) {}
Vocabulary::~Vocabulary() = default;
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;

WordClass Vocabulary::Find(std::string_view word) const {
  return table_->ClassOf(table_->Lookup(word));
}

void Vocabulary::FindAll(std::string_view text, std::span<const uint32_t> begin,
                         std::span<const uint32_t> end, std::span<WordClass> classes,
                         Words& words) const {
  const size_t size = begin.size();
  words.numbers.resize(size);
  words.starts.resize(size);
  for (size_t at = 0; at < size; at += Table::kBlock) {
    const size_t count = std::min(Table::kBlock, size - at);
    table_->FindBlock(text, begin.subspan(at, count), end.subspan(at, count),
                      words.numbers.data() + at, classes.data() + at);
  }
  size_t starts = 0;
  for (size_t i = 0; i + 1 < size; ++i) {
    words.starts[starts] = static_cast<uint32_t>(i);
    starts += table_->MayBeginWith(words.numbers[i], words.numbers[i + 1]) ? 1 : 0;
  }
  words.starts.resize(starts);
}

Vocabulary::Phrase Vocabulary::FindPhrase(std::span<const uint32_t> numbers) const {
  Phrase longest;
  uint32_t node = 0;
  const size_t limit = std::min<size_t>(numbers.size(), table_->limits.longest_phrase);
  for (size_t i = 0; i < limit && numbers[i] != kNoNumber; ++i) {
    node = table_->Follow(node, numbers[i]);
    if (node == 0) break;
    if (table_->node_class[node] != kUnknownWord) {
      longest = {table_->node_class[node], static_cast<uint8_t>(i + 1)};
    }
  }
  return longest;
}

uint8_t Vocabulary::longest_phrase() const {
  return static_cast<uint8_t>(table_->limits.longest_phrase);
}

std::optional<LexiconId> Vocabulary::lexicon(std::string_view name) const {
  return table_->Lexicon(name);
}

std::span<const LexiconId> Vocabulary::Lexicons(WordClass word) const {
  const uint32_t begin = table_->sets_begin[word];
  return table_->sets.subspan(begin, table_->sets_begin[word + size_t{1}] - begin);
}

bool Vocabulary::Has(WordClass word, LexiconId lexicon) const {
  const size_t at = word * table_->limits.member_words + lexicon / 64;
  return (table_->members[at] >> (lexicon % 64) & 1) != 0;
}

size_t Vocabulary::class_count() const { return table_->sets_begin.size() - 1; }

}  // namespace whosaid
