#include "rulefile/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include "base/check.h"
#include "base/matching_bytes.h"
#include "base/processor.h"
#include "rulefile/fold.h"
#include "rulefile/vocabulary_arrays.h"
#include "rulefile/vocabulary_builder.h"
#include "rulefile/vocabulary_table.h"
#include "rulefile/word_key.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace whosaid {

uint32_t Vocabulary::Table::Lookup(std::string_view word) const {
  if (word.ends_with('\0')) return kNoNumber;
  std::array<char, kLongestEntryWord> folded;
  const size_t size = FoldWord(word, folded.data(), limits.longest_word);
  if (size > limits.longest_word) return kNoNumber;
  return FindHash(HashKey(KeyOfFolded({folded.data(), size})));
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

namespace {

// Finds words in a Vocabulary::Table, all as LoadKey() makes keys of them. Batch by batch; each
// asks for the entries that it needs and then lets the one before it read its own, so that no word
// waits for memory. What is found decides no branch.
template <class Table>
class KeyFinder {
 public:
  // `table` and `words` outlive it. What is written might be the table for all that the compiler
  // knows, so it is not asked twice.
  KeyFinder(const Table& table, const Vocabulary::Words& words)
      : multipliers_(table.slots.data()),
        entries_(table.entries.data()),
        entry_count_(table.entries.size()),
        shift_(table.slot_shift),
        text_(words.text.At(0)),
        size_(words.begin.size()),
        begin_(words.begin.data()),
        end_(words.end.data()),
        classes_(words.classes.data()),
        numbers_(words.numbers.data()) {}

  void Find() {
    std::array<Hashes, 2> hashes;
    for (size_t next = 0; next < size_ + kBatch; next += kBatch) {
      if (next < size_) Ask(next, hashes[next / kBatch % 2]);
      if (next > 0) Read(next - kBatch, hashes[(next / kBatch + 1) % 2]);
    }
  }

 private:
  static constexpr size_t kBatch = 32;
  using Hashes = std::array<uint64_t, kBatch>;

  void Ask(size_t at, Hashes& hashes) {
    const size_t count = std::min(kBatch, size_ - at);
    const uint32_t* const begin = begin_ + at;
    const uint32_t* const end = end_ + at;
    uint32_t* const numbers = numbers_ + at;
    for (size_t i = 0; i < count; ++i) {
      const uint64_t hash = HashKey(LoadKey(text_ + begin[i], end[i] - begin[i]));
      hashes[i] = hash;
      const uint32_t number = Table::NumberOf(hash, multipliers_[hash >> shift_], entry_count_);
      numbers[i] = number;
      __builtin_prefetch(entries_ + number);
    }
  }

  void Read(size_t at, const Hashes& hashes) {
    const size_t count = std::min(kBatch, size_ - at);
    static_assert(Vocabulary::kNoNumber == UINT32_MAX && kUnknownWord == 0);
    uint32_t* const numbers = numbers_ + at;
    WordClass* const classes = classes_ + at;
    for (size_t i = 0; i < count; ++i) {
      const typename Table::Entry entry = entries_[numbers[i]];
      const uint32_t found = entry.AllOnesIfOf(hashes[i]);
      numbers[i] = entry.Marked(numbers[i]) | ~found;
      classes[i] = static_cast<WordClass>(entry.word() & found);
    }
  }

  const uint16_t* const multipliers_;
  const typename Table::Entry* const entries_;
  const uint64_t entry_count_;
  const uint32_t shift_;
  const char* const text_;
  const size_t size_;
  const uint32_t* const begin_;
  const uint32_t* const end_;
  WordClass* const classes_;
  uint32_t* const numbers_;
};

#if defined(WHOSAID_AVX2)
template <class Table>
WHOSAID_AVX2 void FindKeysWithAvx2(const Table& table, const Vocabulary::Words& words) {
  KeyFinder<Table>(table, words).Find();
}
template <class Table>
WHOSAID_AVX512 void FindKeysWithAvx512(const Table& table, const Vocabulary::Words& words) {
  KeyFinder<Table>(table, words).Find();
}
#endif

template <class Table>
void FindKeys(const Table& table, const Vocabulary::Words& words) {
#if defined(WHOSAID_AVX2)
  if (kHasAvx512) return FindKeysWithAvx512(table, words);
  if (kHasAvx2) return FindKeysWithAvx2(table, words);
#endif
  KeyFinder<Table>(table, words).Find();
}

// The words that LoadKey() makes no key of: the long ones and those not all ASCII. Calls
// `take(i)` with each.
template <class Take>
void ForEachOther(const Vocabulary::Words& words, Take take) {
  constexpr uint32_t kBatch = 64;
  constexpr uint32_t kLongest = WordKey::kBytes;  // 2 to the power of something
  const auto count = static_cast<uint32_t>(words.begin.size());
  static_assert(sizeof(Shape) == 1);
  MatchingBytes wide(reinterpret_cast<const uint8_t*>(words.shapes.data()), count, Shape::kAscii,
                     0);
  for (uint32_t i = wide.Next(0); i < count; i = wide.Next(i + 1)) take(i);
  for (uint32_t at = 0; at < count; at += kBatch) {
    const uint32_t last = std::min(at + kBatch, count);
    uint32_t any = 0;  // has a bit from 2 * kLongest up if one of the sizes is over kLongest
    for (uint32_t i = at; i < last; ++i) any |= words.end[i] - words.begin[i] + kLongest - 1;
    if (any < 2 * kLongest) continue;
    for (uint32_t i = at; i < last; ++i) {
      if (words.end[i] - words.begin[i] > kLongest) take(i);
    }
  }
}

// Which of the first 64 numbers have the bit `bit`; the lowest bit of the answer is the first.
uint64_t WithBit(std::span<const uint32_t> numbers, uint32_t bit) {
  uint64_t with = 0;
  const size_t count = std::min<size_t>(numbers.size(), 64);
  size_t i = 0;
#if defined(__SSE2__)
  const auto four = [&](size_t at) {
    const void* const some = numbers.data() + at;
    return _mm_slli_epi32(_mm_loadu_si128(static_cast<const __m128i*>(some)),
                          static_cast<int>(31 - bit));
  };
  for (; i + 16 <= count; i += 16) {
    const __m128i first = _mm_packs_epi32(four(i), four(i + 4));
    const __m128i second = _mm_packs_epi32(four(i + 8), four(i + 12));
    const int signs = _mm_movemask_epi8(_mm_packs_epi16(first, second));
    with |= static_cast<uint64_t>(static_cast<uint32_t>(signs)) << i;
  }
#endif
  for (; i < count; ++i) with |= uint64_t{numbers[i] >> bit & 1} << i;
  return with;
}

}  // namespace

void Vocabulary::FindAll(const Words& words) const {
  FindKeys(*table_, words);
  ForEachOther(words, [&](uint32_t i) {
    const Span span{words.begin[i], words.end[i]};
    WordKey key;
    words.numbers[i] =
        span.size() <= WordKey::kBytes && LoadMarkKey(words.text.At(span.begin), span.size(), key)
            ? table_->FindHash(HashKey(key))
            : table_->Lookup(words.text.Slice(span));
    words.classes[i] = table_->ClassOf(words.numbers[i]);
  });
}

uint64_t Vocabulary::PhraseStarts(std::span<const uint32_t> numbers) const {
  if (numbers.size() < 2) return 0;
  const std::span<const uint32_t> seconds = numbers.subspan(1);
  const uint64_t pairs = ~uint64_t{0} >> (64 - std::min<size_t>(seconds.size(), 64));
  uint64_t starts =
      pairs & ~(WithBit(numbers, Table::kBeginsNone) | WithBit(seconds, Table::kFollowsNone));
  for (uint64_t left = starts; left != 0; left &= left - 1) {
    const auto i = static_cast<size_t>(std::countr_zero(left));
    const bool may = table_->MayBeginWith(Table::Bare(numbers[i]), Table::Bare(seconds[i]));
    starts ^= uint64_t{!may} << i;
  }
  // The edges are far from each other: all are asked for before the first is followed.
  for (uint64_t left = starts; left != 0; left &= left - 1) {
    const auto i = static_cast<size_t>(std::countr_zero(left));
    const uint32_t first = Table::FirstNode(Table::Bare(numbers[i]));
    __builtin_prefetch(&table_->EdgeOf(first, Table::Bare(seconds[i])));
  }
  return starts;
}

Vocabulary::Phrase Vocabulary::FindPhrase(std::span<const uint32_t> numbers) const {
  Phrase longest;
  const size_t limit = std::min<size_t>(numbers.size(), table_->limits.longest_phrase);
  if (limit == 0 || (numbers[0] >> Table::kBeginsNone & 1) != 0) return longest;
  uint32_t node = Table::FirstNode(Table::Bare(numbers[0]));
  for (size_t i = 1; i < limit && numbers[i] != kNoNumber; ++i) {
    const Table::Edge* const edge = table_->Follow(node, Table::Bare(numbers[i]));
    if (edge == nullptr) break;
    if (edge->word != kUnknownWord) longest = {edge->word, static_cast<uint8_t>(i + 1)};
    if (edge->goes_on == 0) break;
    node = edge->target;
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

std::vector<std::string_view> Vocabulary::LexiconNames() const {
  std::vector<std::string_view> names;
  for (size_t i = 0; i < table_->ids.size(); ++i) {
    if (names.size() <= table_->ids[i]) names.resize(table_->ids[i] + size_t{1});
    names[table_->ids[i]] = table_->names.substr(
        table_->names_begin[i], table_->names_begin[i + 1] - table_->names_begin[i]);
  }
  return names;
}

size_t Vocabulary::class_count() const { return table_->sets_begin.size() - 1; }

}  // namespace whosaid
