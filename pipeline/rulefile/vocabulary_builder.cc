#include "rulefile/vocabulary_builder.h"

#include <utf8proc.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <utility>

#include "base/check.h"
#include "rulefile/fold.h"
#include "rulefile/split.h"
#include "rulefile/vocabulary_arrays.h"
#include "rulefile/word_key.h"
#include "rulefile/word_sets.h"

namespace whosaid {
namespace {

// How a folded word can be written: see kCasedWords and its neighbours.
LexiconId WrittenAs(std::string_view folded) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (folded.size() > 1 && is_letter(folded[0]) && is_letter(folded[1])) return kCasedWords;
  LexiconId written = kMarkWords;
  size_t letters = 0;
  for (size_t i = 0; i < folded.size();) {
    utf8proc_int32_t code = 0;
    const auto length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(folded.data() + i),
                         static_cast<utf8proc_ssize_t>(folded.size() - i), &code);
    if (length <= 0) break;
    i += static_cast<size_t>(length);
    const utf8proc_category_t category = utf8proc_category(code);
    const bool cased = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LT;
    const bool uncased = category == UTF8PROC_CATEGORY_LM || category == UTF8PROC_CATEGORY_LO;
    const bool digit = category == UTF8PROC_CATEGORY_ND;
    if (!cased && !uncased && !digit) continue;
    if (++letters == 1) written = cased ? kCasedWords : digit ? kDigitWords : kUncasedWords;
  }
  return written == kCasedWords && letters == 1 ? kOneLetterWords : written;
}

// Phrases are keyed by the bytes of the numbers of their words.
std::string_view BytesOf(const std::vector<uint32_t>& numbers) {
  return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(uint32_t)};
}
size_t WordCount(std::string_view phrase) { return phrase.size() / sizeof(uint32_t); }
uint32_t WordAt(std::string_view phrase, size_t at) {
  uint32_t number = 0;
  std::memcpy(&number, phrase.data() + at * sizeof(number), sizeof(number));
  return number;
}

}  // namespace

VocabularyBuilder::VocabularyBuilder() {
  // In the order of their ids.
  for (const char* name : {"[known]", "[cased]", "[letter]", "[uncased]", "[digits]", "[marks]"})
    Set(name, false);
}

LexiconId VocabularyBuilder::Set(std::string_view name, bool is_lexicon) {
  const auto found = names_.find(name);
  if (found != names_.end()) return found->second;
  const auto id = static_cast<LexiconId>(set_is_lexicon_.size());
  WHOSAID_CHECK(set_is_lexicon_.size() < UINT16_MAX);
  set_is_lexicon_.push_back(is_lexicon);
  names_.emplace(name, id);
  return id;
}

LexiconId VocabularyBuilder::Literal(std::string_view word) {
  const std::string name = LiteralName(word);
  const std::optional<LexiconId> known = Find(name);
  if (known) return *known;
  const LexiconId id = Set(name, false);
  Add(word, List({id}));
  return id;
}

std::optional<LexiconId> VocabularyBuilder::Find(std::string_view name) const {
  const auto found = names_.find(name);
  if (found == names_.end()) return std::nullopt;
  return found->second;
}

VocabularyBuilder::SetList VocabularyBuilder::List(std::vector<LexiconId> sets) {
  std::sort(sets.begin(), sets.end());
  const auto [at, fresh] = list_numbers_.emplace(sets, static_cast<SetList>(lists_.size()));
  if (fresh) lists_.push_back(std::move(sets));
  return at->second;
}

uint32_t VocabularyBuilder::NumberOf(std::string_view text, Entries& entries) {
  const uint32_t number = entries.texts.Number(text);
  if (number == entries.combinations.size()) entries.combinations.push_back(kNone);
  return number;
}

// The combination that has this list as well.
VocabularyBuilder::Combination VocabularyBuilder::With(Combination combination, SetList sets) {
  const auto [at, fresh] = with_.try_emplace(uint64_t{combination} << 32 | sets);
  if (!fresh) return at->second;
  std::vector<SetList> lists = combinations_[combination];
  const auto place = std::lower_bound(lists.begin(), lists.end(), sets);
  if (place == lists.end() || *place != sets) lists.insert(place, sets);
  const auto [known, unknown] =
      combination_numbers_.emplace(lists, static_cast<Combination>(combinations_.size()));
  if (unknown) combinations_.push_back(std::move(lists));
  return at->second = known->second;
}

void VocabularyBuilder::Add(std::string_view entry, SetList sets) {
  tokens_.clear();
  SplitLikeText(entry, tokens_);
  if (tokens_.empty()) return;
  numbers_.clear();
  for (const std::string_view word : tokens_) {
    const size_t size = FoldWord(word, folded_.data(), folded_.size());
    if (size > folded_.size()) return;
    // Of a phrase, too, each word is known.
    numbers_.push_back(NumberOf({folded_.data(), size}, words_));
  }
  const bool is_word = numbers_.size() == 1;
  const uint32_t number = is_word ? numbers_[0] : NumberOf(BytesOf(numbers_), phrases_);
  Combination& combination = (is_word ? words_ : phrases_).combinations[number];
  combination = With(combination, sets);
}

// The sets of an entry, ascending.
std::vector<LexiconId> VocabularyBuilder::SetsOf(Combination combination, LexiconId written) const {
  std::vector<LexiconId> sets = {written};
  for (const SetList list : combinations_[combination]) {
    sets.insert(sets.end(), lists_[list].begin(), lists_[list].end());
  }
  if (std::any_of(sets.begin(), sets.end(), [&](LexiconId set) { return set_is_lexicon_[set]; })) {
    sets.push_back(kKnownWords);
  }
  std::sort(sets.begin(), sets.end());
  sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
  return sets;
}

std::string_view VocabularyBuilder::FirstWord(const Entries& entries, uint32_t number) const {
  return &entries == &words_ ? words_.texts[number]
                             : words_.texts[WordAt(entries.texts[number], 0)];
}

// Gives every word and phrase the class of exactly its sets.
void VocabularyBuilder::Classify(Vocabulary::Table::Arrays& arrays) {
  std::map<std::vector<LexiconId>, WordClass> classes = {{{}, kUnknownWord}};
  const auto class_of = [&](Combination combination, LexiconId written) {
    const std::vector<LexiconId> sets = SetsOf(combination, written);
    const auto [at, fresh] = classes.emplace(sets, static_cast<WordClass>(classes.size()));
    if (fresh) {
      WHOSAID_CHECK(classes.size() < UINT16_MAX);
      arrays.sets.insert(arrays.sets.end(), sets.begin(), sets.end());
      arrays.sets_begin.push_back(static_cast<uint32_t>(arrays.sets.size()));
    }
    return at->second;
  };
  std::vector<std::array<WordClass, kMarkWords + 1>> known(combinations_.size());
  for (Entries* all : {&words_, &phrases_}) {
    all->classes.assign(all->texts.size(), kUnknownWord);
    for (uint32_t number = 0; number < all->texts.size(); ++number) {
      const Combination combination = all->combinations[number];
      if (combination == kNone) continue;
      // A phrase is written like its first word.
      const LexiconId written = WrittenAs(FirstWord(*all, number));
      WordClass& word = known[combination][written];
      if (word == kUnknownWord) word = class_of(combination, written);
      all->classes[number] = word;
    }
  }
}

void VocabularyBuilder::LayOutMembers(Vocabulary::Table::Arrays& arrays) const {
  const size_t classes = arrays.sets_begin.size() - 1;
  const size_t words = set_is_lexicon_.size() / 64 + 1;
  arrays.limits.member_words = static_cast<uint32_t>(words);
  arrays.members.assign(classes * words, 0);
  for (size_t word = 0; word < classes; ++word) {
    for (uint32_t i = arrays.sets_begin[word]; i < arrays.sets_begin[word + 1]; ++i) {
      const LexiconId set = arrays.sets[i];
      arrays.members[word * words + set / 64] |= uint64_t{1} << (set % 64);
    }
  }
}

// The number of the entry of each word.
std::vector<uint32_t> VocabularyBuilder::LayOutWords(Vocabulary::Table::Arrays& arrays) const {
  std::vector<Vocabulary::Table::Arrays::Word> words;
  words.reserve(words_.texts.size());
  for (uint32_t number = 0; number < words_.texts.size(); ++number) {
    const std::string_view folded = words_.texts[number];
    words.push_back({HashKey(KeyOfFolded(folded)), words_.classes[number]});
    arrays.limits.longest_word =
        std::max(arrays.limits.longest_word, static_cast<uint32_t>(folded.size()));
  }
  return arrays.Place(words);
}

void VocabularyBuilder::LayOutPhrases(const std::vector<uint32_t>& entry_of,
                                      Vocabulary::Table::Arrays& arrays) const {
  size_t steps = 0;
  for (uint32_t number = 0; number < phrases_.texts.size(); ++number) {
    steps += WordCount(phrases_.texts[number]) - 1;
  }
  arrays.edges.assign(std::bit_ceil(steps * 2 + 2), Vocabulary::Table::Edge{});
  for (uint32_t number = 0; number < phrases_.texts.size(); ++number) {
    const std::string_view phrase = phrases_.texts[number];
    const size_t size = WordCount(phrase);
    const uint32_t first = entry_of[WordAt(phrase, 0)];
    arrays.AddPair(first, entry_of[WordAt(phrase, 1)]);
    Vocabulary::Table::Edge* edge =
        &arrays.Extend(Vocabulary::Table::FirstNode(first), entry_of[WordAt(phrase, 1)]);
    for (size_t i = 2; i < size; ++i) {
      edge->goes_on = 1;
      edge = &arrays.Extend(edge->target, entry_of[WordAt(phrase, i)]);
    }
    edge->word = phrases_.classes[number];
    arrays.limits.longest_phrase =
        std::max(arrays.limits.longest_phrase, static_cast<uint32_t>(size));
  }
}

Vocabulary VocabularyBuilder::Build() && {
  Vocabulary::Table::Arrays arrays;
  Classify(arrays);
  LayOutMembers(arrays);
  LayOutPhrases(LayOutWords(arrays), arrays);
  for (const auto& [name, id] : names_) arrays.AddName(name, id);
  return Vocabulary(std::make_unique<const Vocabulary::Table>(std::move(arrays)));
}

}  // namespace whosaid
