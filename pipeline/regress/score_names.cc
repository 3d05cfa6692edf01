#include "regress/score_names.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "base/check.h"
#include "text/utf8.h"

namespace whosaid {
namespace {

using TitleList = std::initializer_list<std::u32string_view>;

constexpr TitleList kHisTitles = {U"mr", U"sir", U"lord", U"monsieur"};
constexpr TitleList kHerTitles = {U"mrs", U"miss", U"ms", U"lady", U"madame", U"mme", U"mlle"};
constexpr TitleList kTitles = {U"mr",     U"mrs",  U"ms",  U"miss", U"dr",        U"sir",
                               U"lady",   U"lord", U"the", U"prof", U"professor", U"president",
                               U"sen",    U"rep",  U"gov", U"gen",  U"capt",      U"captain",
                               U"madame", U"mme",  U"m"};

// Compatibility decomposition (NFKD).
std::u32string Decompose(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t length = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(text.size()), &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  WHOSAID_CHECK(length >= 0);
  return ToCodepoints({reinterpret_cast<const char*>(mapped), static_cast<size_t>(length)});
}

bool IsOneOf(std::u32string_view word, TitleList titles) {
  std::u32string caseless(word);
  std::transform(word.begin(), word.end(), caseless.begin(), CaselessForm);
  return std::find(titles.begin(), titles.end(), caseless) != titles.end();
}

// The end of the run of word characters that begins at `at`.
size_t WordEnd(std::u32string_view text, size_t at) {
  while (at < text.size() && IsWordCharacter(text[at])) ++at;
  return at;
}

bool HasTitle(std::u32string_view text, TitleList titles) {
  for (size_t at = 0; at < text.size();) {
    const size_t end = WordEnd(text, at);
    if (end > at && IsOneOf(text.substr(at, end - at), titles)) return true;
    at = std::max(end, at + 1);
  }
  return false;
}

std::u32string WithoutPossessive(std::u32string_view text) {
  std::u32string out;
  for (size_t at = 0; at < text.size(); ++at) {
    const bool possessive = text.substr(at, 2) == U"'s" && WordEnd(text, at + 2) == at + 2;
    if (possessive) {
      ++at;
    } else {
      out += text[at];
    }
  }
  return out;
}

// A letter with case; modifier letters are passed over in the direction of `step`.
bool HasCasedNeighbour(std::u32string_view text, size_t at, int step) {
  while (true) {
    at += static_cast<size_t>(step);  // before the first it wraps, and is no place either
    if (at >= text.size()) return false;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(text[at]))) {
      case UTF8PROC_CATEGORY_LM:
        continue;
      case UTF8PROC_CATEGORY_LU:
      case UTF8PROC_CATEGORY_LL:
      case UTF8PROC_CATEGORY_LT:
        return true;
      default:
        return false;
    }
  }
}

// Lower case. Python writes a capital sigma at the end of a word as the final small one.
char32_t Lower(std::u32string_view text, size_t at) {
  if (text[at] != U'\u03a3') {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(text[at])));
  }
  const bool is_final = HasCasedNeighbour(text, at, -1) && !HasCasedNeighbour(text, at, 1);
  return is_final ? U'\u03c2' : U'\u03c3';
}

std::set<std::string_view> WordsOf(std::string_view name) {
  std::set<std::string_view> words;
  while (true) {
    const size_t space = name.find(' ');
    words.insert(name.substr(0, space));
    if (space == std::string_view::npos) return words;
    name.remove_prefix(space + 1);
  }
}

}  // namespace

bool IsWhiteSpace(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 ||
         c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool IsWordCharacter(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return c == '_';
  }
}

char32_t CaselessForm(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + ('a' - 'A');
  if (c == 0x130 || c == 0x131) return 'i';  // the dotted capital and the dotless small i
  if (c == 0x17F) return 's';                // the long s
  if (c == 0x212A) return 'k';               // the sign of the kelvin
  return c;
}

std::string FoldName(std::string_view name) {
  std::u32string text = Decompose(name);
  std::replace(text.begin(), text.end(), U'\u2019', U'\'');
  std::replace(text.begin(), text.end(), U'_', U' ');
  text = WithoutPossessive(text);
  std::u32string bare;
  for (size_t at = 0; at < text.size();) {
    const size_t end = WordEnd(text, at);
    const std::u32string_view word = std::u32string_view(text).substr(at, end - at);
    if (word.empty() || IsOneOf(word, kTitles)) {
      bare += ' ';
    } else {
      bare += word;
    }
    at = std::max(end, at + 1);
  }
  std::string folded;
  for (size_t at = 0; at < bare.size(); ++at) {
    if (bare[at] != ' ') {
      AppendUtf8(Lower(bare, at), folded);
    } else if (!folded.empty() && folded.back() != ' ') {
      folded += ' ';
    }
  }
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

TitleGender GenderOfTitles(std::string_view name) {
  std::u32string text = ToCodepoints(name);
  std::replace(text.begin(), text.end(), U'_', U' ');
  const bool his = HasTitle(text, kHisTitles);
  const bool hers = HasTitle(text, kHerTitles);
  if (his == hers) return TitleGender::kUnknown;
  return his ? TitleGender::kHis : TitleGender::kHers;
}

NameTable::NameTable(const std::vector<GoldEntity>& entities) {
  for (const GoldEntity& entity : entities) {
    Person person;
    std::string all = entity.name;
    if (!entity.name.empty()) person.names.insert(FoldName(entity.name));
    for (const std::string& alias : entity.aliases) {
      person.names.insert(FoldName(alias));
      all += ' ';
      all += alias;
    }
    person.names.erase("");
    person.gender = GenderOfTitles(all);
    people_.insert_or_assign(entity.id, person);
    if (!entity.name.empty()) people_.try_emplace(entity.name, person);
  }
}

bool NameTable::IsSamePerson(std::string_view predicted, const std::string& id) const {
  const auto found = people_.find(id);
  if (found != people_.end()) return Matches(predicted, found->second);
  return Matches(predicted, {{FoldName(id)}, GenderOfTitles(id)});
}

bool NameTable::Matches(std::string_view predicted, const Person& person) {
  const std::string name = FoldName(predicted);
  if (name.empty()) return false;
  const TitleGender gender = GenderOfTitles(predicted);
  const bool at_odds = person.gender != TitleGender::kUnknown && gender != TitleGender::kUnknown &&
                       gender != person.gender;
  if (at_odds) return false;
  if (person.names.contains(name)) return true;
  const std::set<std::string_view> words = WordsOf(name);
  return std::any_of(person.names.begin(), person.names.end(), [&words](const std::string& gold) {
    if (gold.find(' ') == std::string::npos) return false;
    const std::set<std::string_view> gold_words = WordsOf(gold);
    return std::includes(gold_words.begin(), gold_words.end(), words.begin(), words.end()) ||
           std::includes(words.begin(), words.end(), gold_words.begin(), gold_words.end());
  });
}

}  // namespace whosaid
