#include "rulefile/lexicons.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "rulefile/fold.h"

namespace whosaid {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t'; }

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

// Where a column ends: at two spaces or at a tab.
size_t ColumnEnd(std::string_view line) {
  size_t at = 0;
  while (at < line.size() && line[at] != '\t' &&
         (line[at] != ' ' || at + 1 == line.size() || line[at + 1] != ' ')) {
    ++at;
  }
  return at;
}

bool IsNameByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

Place Part(const Place& place, std::string_view line, std::string_view part) {
  return {place.file, place.line, static_cast<uint32_t>(part.data() - line.data()),
          static_cast<uint32_t>(part.size())};
}

}  // namespace

// "write  wrote  written" -> three columns, cut at two or more spaces or at a tab. The last two may
// also stand one space apart ("write  wrote written"), as irregular forms are single words; but an
// irregular plural, all that follows a noun, may have several.
Lexicons::Columns Lexicons::Cut(std::string_view line, std::string_view kind) {
  Columns columns;
  for (std::string_view rest = line; !rest.empty() && columns.count < columns.text.size();) {
    const size_t end = ColumnEnd(rest);
    columns.text[columns.count++] = Trim(rest.substr(0, end));
    rest = Trim(rest.substr(end));
  }
  if (columns.count < 2) return columns;
  std::string_view& second = columns.text[1];
  if (kind == "noun") {
    second = line.substr(static_cast<size_t>(second.data() - line.data()));
    columns.count = 2;
  }
  const size_t space = columns.count == 2 ? second.find(' ') : std::string_view::npos;
  if (kind != "noun" && space != std::string_view::npos) {
    columns.text[columns.count++] = Trim(second.substr(space));
    second = second.substr(0, space);
  }
  return columns;
}

void Lexicons::Read(std::string_view name, const SourceFile& file, RuleErrors& errors) {
  headers_.clear();
  Section section;
  Open(name, section);
  for (uint32_t number = 1; number <= file.lines.size(); ++number) {
    const std::string_view line = Trim(file.line(number));
    if (line.empty() || line.front() == '#') continue;
    const Place place = Part({&file, number, 0, 1}, file.line(number), line);
    if (line.front() == '[') {
      Close(section, errors);
      section = Section();
      Open(name, section);
      ReadHeader(name, place, section, errors);
    } else {
      ReadEntry(place, section, errors);
    }
  }
  Close(section, errors);
}

// Makes the section part of the lexicon of that name, too.
void Lexicons::Open(std::string_view name, Section& section) {
  section.name = name;
  section.sets.push_back(builder_.Lexicon(name));
  section.list = builder_.List(section.sets);
  section.counts.push_back(&entries_.emplace(name, 0).first->second);
}

// `[say]` or `[say] inflect verb`.
void Lexicons::ReadHeader(std::string_view file_name, const Place& place, Section& section,
                          RuleErrors& errors) {
  const std::string_view line = place.file->line(place.line).substr(place.begin, place.width);
  const size_t close = line.find(']');
  const std::string_view name =
      Trim(line.substr(1, close == std::string_view::npos ? close : close - 1));
  const std::string full_name = fmt::format("{}.{}", file_name, name);
  if (close == std::string_view::npos || name.empty() ||
      !std::all_of(name.begin(), name.end(), IsNameByte)) {
    errors.Add(rule_code::kBadEntry, place, "a section is written [name], in small letters",
               "[say] or [say] inflect verb");
    return;
  }
  if (!headers_.insert(full_name).second) {
    errors.Add(rule_code::kDuplicateEntry, place,
               fmt::format("section [{}] is here a second time", name));
  }
  Open(full_name, section);
  const std::string_view rest = Trim(line.substr(close + 1));
  if (rest.empty() || rest.front() == '#') return;
  if (rest != "inflect verb" && rest != "inflect noun") {
    errors.Add(rule_code::kBadEntry, Part(place, place.file->line(place.line), rest),
               "after the section only `inflect verb` or `inflect noun` may stand");
    return;
  }
  section.kind = rest == "inflect verb" ? "verb" : "noun";
  if (!inflection_.Has(section.kind)) {
    errors.Add(rule_code::kBadEntry, Part(place, place.file->line(place.line), rest),
               fmt::format("the pack has no rules to inflect a {}", section.kind),
               "they stand in tokenize/inflection.toml");
    section.kind = {};
  }
  if (section.kind == "verb") AddFormLists(file_name, section, kVerbForms);
  if (section.kind == "noun") AddFormLists(file_name, section, kNounForms);
}

void Lexicons::AddFormLists(std::string_view file_name, Section& section,
                            std::span<const std::string_view> forms) {
  for (size_t form = 0; form < forms.size(); ++form) {
    std::vector<LexiconId> sets = section.sets;
    sets.push_back(builder_.Lexicon(fmt::format("{}[{}]", file_name, forms[form])));
    sets.push_back(builder_.Lexicon(fmt::format("{}[{}]", section.name, forms[form])));
    section.form_lists[form] = builder_.List(std::move(sets));
  }
}

void Lexicons::ReadEntry(const Place& place, Section& section, RuleErrors& errors) {
  const std::string_view whole = place.file->line(place.line);
  const std::string_view line = whole.substr(place.begin, place.width);
  const Columns columns = Cut(line, section.kind);
  const size_t most = section.kind == "verb" ? 3 : section.kind == "noun" ? 2 : 1;
  if (columns.count > most ||
      (columns.count == 3 && columns.text[2].find(' ') != std::string_view::npos)) {
    errors.Add(rule_code::kBadEntry,
               Part(place, whole, columns.text[std::min(most, columns.count - 1)]),
               most == 1 ? "a second column where the section does not inflect"
                         : "more columns than verb, past tense and participle",
               most == 1 ? "mark the section `inflect verb` or `inflect noun`" : "");
    return;
  }
  const std::string_view lemma = columns.text[0];
  std::string folded = FoldWord(lemma);
  const auto words = static_cast<size_t>(std::count(lemma.begin(), lemma.end(), ' ')) + 1;
  if (words > kLongestPhrase || folded.size() > kLongestEntryWord) {
    errors.Add(rule_code::kBadEntry, Part(place, whole, lemma),
               fmt::format("an entry has at most {} words and {} bytes", kLongestPhrase,
                           kLongestEntryWord));
    return;
  }
  for (size_t* count : section.counts) ++*count;
  if (section.kind.empty()) {
    builder_.Add(lemma, section.list);
  } else {
    for (const auto& [form, word] : FormsOf(section.kind, columns)) {
      builder_.Add(word, section.form_lists[form]);
    }
    Remember(line, section.kind, folded);
  }
  CheckOrder(lemma, std::move(folded), Part(place, whole, lemma), section, errors);
}

void Lexicons::CheckOrder(std::string_view lemma, std::string&& folded, const Place& place,
                          Section& section, RuleErrors& errors) {
  if (!section.last.empty()) {
    if (folded == section.last) {
      errors.Add(rule_code::kDuplicateEntry, place, fmt::format("`{}` is here twice", lemma));
    } else if (folded < section.last && !section.unsorted) {
      section.unsorted = place;
    }
    section.sorted_raw = section.sorted_raw && section.last_raw <= lemma;
  }
  section.last = std::move(folded);
  section.last_raw = lemma;
}

// Entries may be sorted with or without regard to case; only a section that is neither is at fault.
void Lexicons::Close(const Section& section, RuleErrors& errors) {
  if (!section.unsorted || section.sorted_raw) return;
  const Place& place = *section.unsorted;
  errors.Add(rule_code::kUnsorted, place,
             fmt::format("`{}` is out of order",
                         place.file->line(place.line).substr(place.begin, place.width)),
             "sort the entries of the section");
}

void Lexicons::Remember(std::string_view line, std::string_view kind, std::string_view folded) {
  const uint32_t lemma = lemmas_.Number(folded);
  if (lemma == first_.size()) first_.push_back(kLast);
  inflected_.push_back({line, kind, first_[lemma]});
  first_[lemma] = static_cast<uint32_t>(inflected_.size() - 1);
}

// Columns that are not there are empty.
Inflection::Forms Lexicons::FormsOf(std::string_view kind, const Columns& columns) const {
  return kind == "verb" ? inflection_.Verb(columns.text[0], columns.text[1], columns.text[2])
                        : inflection_.Noun(columns.text[0], columns.text[1]);
}

bool Lexicons::empty(std::string_view name) const {
  const auto found = entries_.find(name);
  return found == entries_.end() || found->second == 0;
}

std::vector<std::string_view> Lexicons::names() const {
  std::vector<std::string_view> names;
  names.reserve(entries_.size());
  for (const auto& [name, count] : entries_) names.push_back(name);
  return names;
}

std::optional<LexiconId> Lexicons::Lemma(std::string_view lemma) {
  const std::optional<uint32_t> number = lemmas_.Find(FoldWord(lemma));
  if (!number) return std::nullopt;
  const LexiconId set = builder_.Plain(LemmaName(lemma));
  const VocabularyBuilder::SetList list = builder_.List({set});
  for (uint32_t at = first_[*number]; at != kLast; at = inflected_[at].next) {
    const auto& [line, kind, next] = inflected_[at];
    for (const auto& [form, word] : FormsOf(kind, Cut(line, kind))) builder_.Add(word, list);
  }
  return set;
}

}  // namespace whosaid
