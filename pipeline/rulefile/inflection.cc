#include "rulefile/inflection.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <charconv>

namespace whosaid {
namespace {

std::vector<std::string> Alternatives(std::string_view text) {
  std::vector<std::string> words;
  while (true) {
    const size_t slash = text.find('/');
    words.emplace_back(text.substr(0, slash));
    if (slash == std::string_view::npos) return words;
    text.remove_prefix(slash + 1);
  }
}

std::string_view At(const FlatToml& rules, const std::string& key) {
  const auto found = rules.find(key);
  return found == rules.end() ? std::string_view() : found->second;
}

}  // namespace

Inflection::Inflection() = default;
Inflection::~Inflection() = default;

void Inflection::Read(const SourceFile& file, const FlatToml& rules, RuleErrors& errors) {
  re2::RE2::Options caseless(re2::RE2::Quiet);
  caseless.set_case_sensitive(false);
  const auto read_form = [&](std::string_view kind, std::string_view form) {
    for (size_t number = 0;; ++number) {
      const std::string path = fmt::format("{}.{}.{}.", kind, form, number);
      const auto any = rules.lower_bound(path);
      if (any == rules.end() || !any->first.starts_with(path)) return;
      SuffixRule rule;
      const std::string ending = fmt::format("(?:{})$", At(rules, path + "ending"));
      rule.ending = std::make_unique<re2::RE2>(ending, caseless);
      if (!rule.ending->ok()) {
        errors.Add(rule_code::kBadToml, {&file, 0, 0, 1},
                   fmt::format("{}ending: {}", path, rule.ending->error()));
        continue;
      }
      const std::string_view drop = At(rules, path + "drop");
      std::from_chars(drop.data(), drop.data() + drop.size(), rule.drop);
      rule.double_last = At(rules, path + "double") == "true";
      rule.after_doubled_past = At(rules, path + "after_doubled_past") == "true";
      rule.add = At(rules, path + "add");
      forms_[std::string(kind)][std::string(form)].push_back(std::move(rule));
    }
  };
  for (const std::string_view form : kVerbForms) read_form("verb", form);
  for (const std::string_view form : kNounForms) read_form("noun", form);
}

std::string Inflection::Make(std::string_view kind, std::string_view form, std::string_view word,
                             bool doubled_past) const {
  const auto& rules = forms_.find(kind)->second;
  const auto found = rules.find(form);
  if (found == rules.end()) return std::string(word);
  for (const SuffixRule& rule : found->second) {
    if (rule.after_doubled_past && !doubled_past) continue;
    if (!re2::RE2::PartialMatch(word, *rule.ending)) continue;
    std::string made(word.substr(0, word.size() - std::min(rule.drop, word.size())));
    if (rule.double_last && !made.empty()) made += made.back();
    return made + rule.add;
  }
  return std::string(word);
}

Inflection::Forms Inflection::Verb(std::string_view lemma, std::string_view past,
                                   std::string_view participle) const {
  const size_t space = lemma.find(' ');
  const std::string_view word = lemma.substr(0, space);
  const std::string_view rest = space == std::string_view::npos ? "" : lemma.substr(space);
  std::vector<std::string> pasts;
  if (past.empty()) {
    pasts.push_back(Make("verb", "past", word, false));
  } else {
    pasts = Alternatives(past);
  }
  const std::string doubled = std::string(word) + word.back();
  const bool doubles = std::any_of(pasts.begin(), pasts.end(), [&](const std::string& form) {
    return form.starts_with(doubled);
  });
  Forms forms;
  forms["base"] = {std::string(word)};
  forms["s"] = {Make("verb", "s", word, doubles)};
  forms["participle"] = participle.empty() ? pasts : Alternatives(participle);
  forms["past"] = std::move(pasts);
  forms["gerund"] = {Make("verb", "gerund", word, doubles)};
  for (auto& [form, words] : forms) {
    for (std::string& made : words) made += rest;
  }
  return forms;
}

Inflection::Forms Inflection::Noun(std::string_view lemma, std::string_view plural) const {
  // The head of a noun of several words is its last one: "vice president", "vice presidents".
  const size_t space = lemma.rfind(' ');
  const std::string_view head = lemma.substr(space == std::string_view::npos ? 0 : space + 1);
  const std::string before(lemma.substr(0, lemma.size() - head.size()));
  Forms forms;
  forms["singular"] = {std::string(lemma)};
  forms["plural"] = plural.empty()
                        ? std::vector<std::string>{before + Make("noun", "plural", head, false)}
                        : Alternatives(plural);
  return forms;
}

}  // namespace whosaid
