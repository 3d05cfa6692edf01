#include "rulefile/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include "base/check.h"
#include "rulefile/fold.h"
#include "rulefile/vocabulary_arrays.h"
#include "rulefile/vocabulary_builder.h"
#include "rulefile/vocabulary_table.h"
#include "rulefile/word_key.h"

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

// The hashes of a few words in a row.
struct Batch {
  static constexpr size_t kSize = 32;

  std::array<uint64_t, kSize> hashes;
  std::array<uint32_t, kSize> others;  // words that no key was made of
  size_t other_count = 0;

  void Load(std::string_view text, std::span<const uint32_t> begin, std::span<const uint32_t> end) {
    other_count = 0;
    for (size_t i = 0; i < begin.size(); ++i) {
      const size_t size = end[i] - begin[i];
      WordKey key;
      const bool loaded = size <= WordKey::kBytes && Load(text.substr(begin[i]), size, key);
      hashes[i] = HashKey(key);
      if (loaded) continue;
      others[other_count++] = static_cast<uint32_t>(i);
    }
  }

  static bool Load(std::string_view text, size_t size, WordKey& key) {
    std::array<char, WordKey::kBytes> padded;
    if (text.size() < padded.size()) {
      padded = {};
      std::copy(text.begin(), text.end(), padded.begin());
      text = {padded.data(), padded.size()};
    }
    const uint32_t beyond_ascii = LoadKey(text.data(), size, key);
    return beyond_ascii == 0 || FoldMark(beyond_ascii, key);
  }
};

}  // namespace

// Batch by batch; each asks for the entries that it needs and then lets the one before it read its
// own, so that no word waits for memory. What is found decides no branch.
void Vocabulary::FindAll(std::string_view text, std::span<const uint32_t> begin,
                         std::span<const uint32_t> end, std::span<WordClass> classes,
                         std::span<uint32_t> numbers) const {
  static_assert(kNoNumber == UINT32_MAX && kUnknownWord == 0);
  // What is written might be the table for all that the compiler knows, so it is not asked twice.
  const uint32_t* const multipliers = table_->slots.data();
  const Table::Entry* const entries = table_->entries.data();
  const uint64_t entry_count = table_->entries.size();
  const uint32_t shift = table_->slot_shift;
  const auto ask = [&](Batch& batch, size_t at, size_t count) {
    batch.Load(text, begin.subspan(at, count), end.subspan(at, count));
    uint32_t* const number = numbers.data() + at;
    for (size_t i = 0; i < count; ++i) {
      const uint64_t hash = batch.hashes[i];
      number[i] = Table::NumberOf(hash, multipliers[hash >> shift], entry_count);
      __builtin_prefetch(entries + number[i]);
    }
  };
  const auto read = [&](const Batch& batch, size_t at, size_t count) {
    uint32_t* const number = numbers.data() + at;
    WordClass* const word = classes.data() + at;
    for (size_t i = 0; i < count; ++i) {
      const Table::Entry entry = entries[number[i]];
      const uint32_t missing = entry.IsOf(batch.hashes[i]) ? 0 : 1;
      number[i] = entry.Marked(number[i]) | (0 - missing);
      word[i] = static_cast<WordClass>(entry.word() & (missing - 1));
    }
    for (size_t k = 0; k < batch.other_count; ++k) {
      const uint32_t i = batch.others[k];
      number[i] = table_->Lookup(text.substr(begin[at + i], end[at + i] - begin[at + i]));
      word[i] = table_->ClassOf(number[i]);
    }
  };
  std::array<Batch, 2> batches;
  const size_t size = begin.size();
  const auto count_at = [size](size_t at) { return std::min(Batch::kSize, size - at); };
  if (size > 0) ask(batches[0], 0, count_at(0));
  for (size_t at = 0; at < size; at += Batch::kSize) {
    const size_t next = at + Batch::kSize;
    if (next < size) ask(batches[next / Batch::kSize % 2], next, count_at(next));
    read(batches[at / Batch::kSize % 2], at, count_at(at));
  }
}

uint64_t Vocabulary::PhraseStarts(std::span<const uint32_t> numbers) const {
  const size_t pairs = std::min<size_t>(numbers.size(), 65);
  uint64_t starts = 0;
  for (size_t i = 0; i + 1 < pairs; ++i) {
    starts |= uint64_t{(numbers[i] & Table::kBeginsNone) == 0} << i;
  }
  // The edges are far from each other: all are asked for before the first is followed.
  for (uint64_t left = starts; left != 0; left &= left - 1) {
    const auto i = static_cast<size_t>(std::countr_zero(left));
    const uint32_t second = Table::Bare(numbers[i + 1]);
    if (table_->MayBeginWith(numbers[i], second)) {
      __builtin_prefetch(&table_->EdgeOf(Table::FirstNode(numbers[i]), second));
    } else {
      starts &= ~(uint64_t{1} << i);
    }
  }
  return starts;
}

Vocabulary::Phrase Vocabulary::FindPhrase(std::span<const uint32_t> numbers) const {
  Phrase longest;
  const size_t limit = std::min<size_t>(numbers.size(), table_->limits.longest_phrase);
  if (limit == 0 || (numbers[0] & Table::kBeginsNone) != 0) return longest;
  uint32_t node = Table::FirstNode(numbers[0]);
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
