// The library in one class: rules loaded once, then text in, Analysis out. <whosaid/emit/jsonl.h>
// and its neighbours write an Analysis down.
//
// One extractor serves one thread; a copy for another thread shares the rules.
#ifndef WHOSAID_RUN_EXTRACTOR_H_
#define WHOSAID_RUN_EXTRACTOR_H_

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"
#include "rulefile/pack.h"
#include "run/analysis.h"
#include "run/stage_rules.h"
#include "run/stage_scratch.h"

namespace whosaid {

class Extractor {
 public:
  // With the rules that ship inside the library ("en"), or with files of your own.
  [[nodiscard]] static Result<Extractor> Create(std::string_view language,
                                                Reports reports = Reports::kNone);
  [[nodiscard]] static Result<Extractor> Create(std::string_view language, const PackFiles& files,
                                                Reports reports = Reports::kNone);

  Extractor(const Extractor& other) : rules_(other.rules_) {}
  Extractor& operator=(const Extractor& other);
  Extractor(Extractor&&) noexcept = default;
  Extractor& operator=(Extractor&&) noexcept = default;
  ~Extractor() = default;

  // Takes the text over. UTF-8, or a charset that ICU is sure about; else an error that says where
  // the bytes go wrong.
  [[nodiscard]] Result<Analysis> Analyze(std::string text, std::string id = {});

 private:
  Extractor(std::shared_ptr<const RulePack> pack, Reports reports)
      : rules_(std::make_shared<const StageRules>(std::move(pack), reports)) {}

  std::shared_ptr<const StageRules> rules_;
  StageScratch scratch_;
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_EXTRACTOR_H_
