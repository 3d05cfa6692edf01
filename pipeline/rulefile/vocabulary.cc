#include "rulefile/vocabulary.h"

#include <algorithm>
#include <array>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/check.h"
#include "rulefile/fold.h"
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
  WordKey key;
  if (word.size() <= WordKey::kBytes && LoadKey(word, key)) return FindShort(key, word.size());
  return LookupLong(word);
}

uint32_t Vocabulary::Table::LookupLong(std::string_view word) const {
  std::array<char, kLongestEntryWord> folded;
  const size_t size = FoldWord(word, folded.data(), longest_word);
  if (size > longest_word) return kNoEntry;
  const std::string_view view(folded.data(), size);
  return FindFolded(KeyOfFolded(view), view.substr(std::min(size, WordKey::kBytes)), size);
}

void Vocabulary::Table::Insert(Entry entry, std::string_view rest) {
  const uint64_t hash = HashWord(entry.key, rest, entry.size);
  auto at = static_cast<uint32_t>(hash) & slot_mask;
  while (slots[at] != 0) at = (at + 1) & slot_mask;
  slots[at] = Tag(hash) | static_cast<uint32_t>(entries.size() + 1);
  entries.push_back(entry);
  rests += rest;
}

uint32_t Vocabulary::Table::Extend(uint32_t node, uint32_t entry) {
  const uint32_t known = Follow(node, entry);
  if (known != 0) return known;
  const size_t mask = edges.size() - 1;
  size_t at = EdgeHash(node, entry) & mask;
  while (edges[at].entry != kNoEntry) at = (at + 1) & mask;
  edges[at] = {node, entry, static_cast<uint32_t>(node_class.size())};
  node_class.push_back(kUnknownWord);
  return edges[at].target;
}

Vocabulary::Vocabulary() : table_(std::make_unique<Table>()) {}
Vocabulary::~Vocabulary() = default;
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;

WordClass Vocabulary::Find(std::string_view word) const { return ClassOf(Number(word)); }

uint32_t Vocabulary::Number(std::string_view word) const { return table_->Lookup(word); }

WordClass Vocabulary::ClassOf(uint32_t number) const {
  return number == kNoNumber ? kUnknownWord : table_->entries[number].word;
}

bool Vocabulary::StartsPhrase(WordClass word) const { return table_->starts_phrase[word] != 0; }

Vocabulary::Phrase Vocabulary::FindPhrase(std::span<const uint32_t> words) const {
  Phrase longest;
  if (words.size() < 2 || !table_->MayBeginWith(words[0], words[1])) return longest;
  uint32_t node = 0;
  const size_t limit = std::min<size_t>(words.size(), table_->longest_phrase);
  for (size_t i = 0; i < limit; ++i) {
    if (words[i] == kNoNumber) break;
    node = table_->Follow(node, words[i]);
    if (node == 0) break;
    if (table_->node_class[node] != kUnknownWord) {
      longest = {table_->node_class[node], static_cast<uint8_t>(i + 1)};
    }
  }
  return longest;
}

uint8_t Vocabulary::longest_phrase() const { return table_->longest_phrase; }

std::optional<LexiconId> Vocabulary::lexicon(std::string_view name) const {
  const auto found = table_->names.find(name);
  if (found == table_->names.end()) return std::nullopt;
  return found->second;
}

std::span<const LexiconId> Vocabulary::Lexicons(WordClass word) const {
  const uint32_t begin = table_->sets_begin[word];
  return std::span(table_->sets).subspan(begin, table_->sets_begin[word + size_t{1}] - begin);
}

bool Vocabulary::Has(WordClass word, LexiconId lexicon) const {
  const std::span<const LexiconId> all = Lexicons(word);
  return std::find(all.begin(), all.end(), lexicon) != all.end();
}

size_t Vocabulary::class_count() const { return table_->starts_phrase.size(); }

}  // namespace whosaid
