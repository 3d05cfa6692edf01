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

uint32_t Vocabulary::Table::Lookup(std::string_view word) const {
  if (word.ends_with('\0')) return kNoEntry;
  std::array<char, kLongestEntryWord> folded;
  const size_t size = FoldWord(word, folded.data(), limits.longest_word);
  return size > limits.longest_word ? kNoEntry : FindFolded({folded.data(), size});
}

// In rounds over the words, so that a word waits for memory while the next ones ask for theirs; and
// without a branch that depends on what is found.
void Vocabulary::Table::FindBlock(std::string_view text, std::span<const uint32_t> begin,
                                  std::span<const uint32_t> end, uint32_t* numbers,
                                  WordClass* classes) const {
  static_assert(kNoNumber == UINT32_MAX && kUnknownWord == 0);
  std::array<uint64_t, kBlock> low;
  std::array<uint64_t, kBlock> high;
  std::array<uint32_t, kBlock> others;  // words that are long or not ASCII
  size_t other_count = 0;
  const size_t count = begin.size();
  for (size_t i = 0; i < count; ++i) {
    const std::string_view word(text.data() + begin[i], end[i] - begin[i]);
    WordKey key;
    if (word.size() > WordKey::kBytes || !LoadKey(word, key)) {
      others[other_count++] = static_cast<uint32_t>(i);
    }
    low[i] = key.low;
    high[i] = key.high;
  }
  // What is written might be the table for all that the compiler knows, so it is not asked twice.
  const uint32_t* const multipliers = slots.data();
  const Entry* const words = entries.data();
  const uint64_t word_count = entries.size();
  const uint32_t shift = slot_shift;
  for (size_t i = 0; i < count; ++i) {
    const uint64_t hash = HashWord(low[i], high[i]);
    numbers[i] = NumberOf(hash, multipliers[hash >> shift], word_count);
    __builtin_prefetch(words + numbers[i]);
  }
  for (size_t i = 0; i < count; ++i) {
    const Entry& entry = words[numbers[i]];
    const uint32_t missing = ((entry.key.low ^ low[i]) | (entry.key.high ^ high[i])) == 0 ? 0 : 1;
    numbers[i] |= 0 - missing;
    classes[i] = static_cast<WordClass>(entry.word & (missing - 1));
  }
  for (size_t k = 0; k < other_count; ++k) {
    const uint32_t i = others[k];
    numbers[i] = Lookup({text.data() + begin[i], end[i] - begin[i]});
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
  slot_shift = SlotShift(slots.size());
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
                         std::span<uint32_t> numbers) const {
  const size_t size = begin.size();
  for (size_t at = 0; at < size; at += Table::kBlock) {
    const size_t count = std::min(Table::kBlock, size - at);
    table_->FindBlock(text, begin.subspan(at, count), end.subspan(at, count), numbers.data() + at,
                      classes.data() + at);
  }
}

uint64_t Vocabulary::PhraseStarts(std::span<const uint32_t> numbers) const {
  const size_t pairs = std::min<size_t>(numbers.size(), 65);
  uint64_t starts = 0;
  for (size_t i = 0; i + 1 < pairs; ++i) {
    starts |= uint64_t{table_->MayBeginWith(numbers[i], numbers[i + 1])} << i;
  }
  // The edges are far from each other: all are asked for before the first is followed.
  for (uint64_t left = starts; left != 0; left &= left - 1) {
    const auto i = static_cast<size_t>(std::countr_zero(left));
    __builtin_prefetch(&table_->EdgeOf(Table::FirstNode(numbers[i]), numbers[i + 1]));
  }
  return starts;
}

Vocabulary::Phrase Vocabulary::FindPhrase(std::span<const uint32_t> numbers) const {
  Phrase longest;
  const size_t limit = std::min<size_t>(numbers.size(), table_->limits.longest_phrase);
  if (limit == 0 || numbers[0] == kNoNumber) return longest;
  uint32_t node = Table::FirstNode(numbers[0]);
  for (size_t i = 1; i < limit && numbers[i] != kNoNumber; ++i) {
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
