#include "run/extractor.h"

#include <utility>

#include "run/analyze.h"
#include "run/embedded_rules.h"
#include "text/decode.h"

namespace whosaid {

Result<Extractor> Extractor::Create(std::string_view language, Reports reports) {
  std::shared_ptr<const RulePack> pack = LoadEmbeddedRules(language);
  if (!pack) return Error{"no rules for language \"" + std::string(language) + "\""};
  return Extractor(std::move(pack), reports);
}

Result<Extractor> Extractor::Create(std::string_view language, const PackFiles& files,
                                    Reports reports) {
  RulePack::Loaded loaded = RulePack::Load(language, files);
  if (loaded.pack) return Extractor(std::move(loaded.pack), reports);
  std::string message;
  for (const RuleError& error : loaded.errors) message += FormatRuleError(error) + "\n";
  return Error{std::move(message)};
}

// NOLINTNEXTLINE(bugprone-unhandled-self-assignment): an empty scratch is as good as the old one.
Extractor& Extractor::operator=(const Extractor& other) {
  rules_ = other.rules_;
  scratch_ = StageScratch();  // what it held belongs to the rules before
  return *this;
}

Result<Analysis> Extractor::Analyze(std::string text, std::string id) {
  Result<Document> document = Decode(std::move(id), std::move(text), Encoding::Auto());
  if (!document) return document.error();
  return whosaid::Analyze(std::move(*document), *rules_, scratch_);
}

}  // namespace whosaid
