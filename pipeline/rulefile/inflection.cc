#include "rulefile/inflection.h"

#include <fmt/format.h>
#include <re2/set.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace whosaid {
namespace {

enum VerbForm : size_t { kBase, kS, kPast, kParticiple, kGerund };
enum NounForm : size_t { kSingular, kPlural };

std::string_view At(const FlatToml& rules, const std::string& key) {
  const auto found = rules.find(key);
  return found == rules.end() ? std::string_view() : found->second;
}

re2::RE2::Options Caseless() {
  re2::RE2::Options options(re2::RE2::Quiet);
  options.set_case_sensitive(false);
  return options;
}

// "dreamed/dreamt" are two words.
template <class Visit>
void ForAlternatives(std::string_view text, Visit visit) {
  for (size_t slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/')) {
    visit(text.substr(0, slash));
    text.remove_prefix(slash + 1);
  }
  visit(text);
}

struct SuffixRule {
  size_t drop = 0;
  bool double_last = false;
  bool after_doubled_past = false;  // only where the past tense doubles the last letter
  std::string add;
};

}  // namespace

// The rules of one form, in order.
class Inflection::FormRules {
 public:
  // Null where no rule stands under `path` ("verb.past").
  static std::unique_ptr<const FormRules> Read(const std::string& path, const SourceFile& file,
                                               const FlatToml& rules, RuleErrors& errors) {
    auto form = std::make_unique<FormRules>();
    for (size_t number = 0;; ++number) {
      const std::string of_rule = fmt::format("{}.{}.", path, number);
      const auto any = rules.lower_bound(of_rule);
      if (any == rules.end() || !any->first.starts_with(of_rule)) break;
      form->ReadRule(of_rule, file, rules, errors);
    }
    if (form->rules_.empty()) return nullptr;
    form->endings_.Compile();
    return form;
  }

  // The first rule that fits the word, or null.
  [[nodiscard]] const SuffixRule* Find(std::string_view word, bool doubled_past,
                                       std::vector<int>& fitting) const {
    endings_.Match(word, &fitting);
    const SuffixRule* first = nullptr;
    for (const int number : fitting) {  // in no order
      const SuffixRule* const rule = &rules_[static_cast<size_t>(number)];
      const bool applies = !rule->after_doubled_past || doubled_past;
      if (applies && (first == nullptr || rule < first)) first = rule;
    }
    return first;
  }

 private:
  void ReadRule(const std::string& path, const SourceFile& file, const FlatToml& rules,
                RuleErrors& errors) {
    std::string fault;
    if (endings_.Add(fmt::format("(?:{})$", At(rules, path + "ending")), &fault) < 0) {
      errors.Add(rule_code::kBadToml, {&file, 0, 0, 1}, fmt::format("{}ending: {}", path, fault));
      return;
    }
    SuffixRule& rule = rules_.emplace_back();
    const std::string_view drop = At(rules, path + "drop");
    std::from_chars(drop.data(), drop.data() + drop.size(), rule.drop);
    rule.double_last = At(rules, path + "double") == "true";
    rule.after_doubled_past = At(rules, path + "after_doubled_past") == "true";
    rule.add = At(rules, path + "add");
  }

  re2::RE2::Set endings_{Caseless(), re2::RE2::UNANCHORED};
  std::vector<SuffixRule> rules_;
};

Inflection::Inflection() = default;
Inflection::~Inflection() = default;

void Inflection::Read(const SourceFile& file, const FlatToml& rules, RuleErrors& errors) {
  for (size_t form = 0; form < kVerbForms.size(); ++form) {
    verb_[form] = FormRules::Read(fmt::format("verb.{}", kVerbForms[form]), file, rules, errors);
  }
  for (size_t form = 0; form < kNounForms.size(); ++form) {
    noun_[form] = FormRules::Read(fmt::format("noun.{}", kNounForms[form]), file, rules, errors);
  }
}

bool Inflection::Has(std::string_view kind) const {
  const auto any = [](const auto& forms) {
    return std::any_of(forms.begin(), forms.end(),
                       [](const auto& form) { return form != nullptr; });
  };
  return kind == "verb" ? any(verb_) : kind == "noun" && any(noun_);
}

std::string Inflection::Make(const FormRules* rules, std::string_view word,
                             bool doubled_past) const {
  std::string made(word);
  if (rules == nullptr) return made;
  const SuffixRule* const rule = rules->Find(word, doubled_past, fitting_);
  if (rule == nullptr) return made;
  made.resize(made.size() - std::min(rule->drop, made.size()));
  if (rule->double_last && !made.empty()) made += made.back();
  return made += rule->add;
}

Inflection::Forms Inflection::Verb(std::string_view lemma, std::string_view past,
                                   std::string_view participle) const {
  const std::string_view word = lemma.substr(0, lemma.find(' '));
  const std::string_view rest = lemma.substr(word.size());
  Forms forms;
  forms.reserve(kVerbForms.size());
  const auto add = [&](size_t form, std::string made) {
    forms.push_back({form, std::move(made.append(rest))});
  };
  const auto add_all = [&](size_t form, std::string_view words) {
    ForAlternatives(words, [&](std::string_view one) { add(form, std::string(one)); });
  };
  const std::string made_past =
      past.empty() ? Make(verb_[kPast].get(), word, false) : std::string(past);
  bool doubles = false;
  ForAlternatives(made_past, [&](std::string_view one) {
    doubles =
        doubles || (one.starts_with(word) && one.substr(word.size()).starts_with(word.back()));
  });
  add(kBase, std::string(word));
  add(kS, Make(verb_[kS].get(), word, doubles));
  add_all(kPast, made_past);
  add_all(kParticiple, participle.empty() ? std::string_view(made_past) : participle);
  add(kGerund, Make(verb_[kGerund].get(), word, doubles));
  return forms;
}

Inflection::Forms Inflection::Noun(std::string_view lemma, std::string_view plural) const {
  Forms forms;
  forms.reserve(kNounForms.size());
  forms.push_back({kSingular, std::string(lemma)});
  if (!plural.empty()) {
    ForAlternatives(plural, [&](std::string_view one) {
      forms.push_back({kPlural, std::string(one)});
    });
    return forms;
  }
  // The head of a noun of several words is its last one: "vice president", "vice presidents".
  const size_t before = lemma.rfind(' ') + 1;  // 0 where there is one word
  std::string made(lemma.substr(0, before));
  made += Make(noun_[kPlural].get(), lemma.substr(before), false);
  forms.push_back({kPlural, std::move(made)});
  return forms;
}

}  // namespace whosaid
