# What a newcomer needs: `make report` and `make test`. Everything else is for people who work on the program.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
BUILD_FLAGS ?= -c release --static-swift-stdlib -Xlinker -s
# The day that the manual page carries: that of the last change of the command line.
MANUAL_DATE ?= 2026-11-24
CORPORA := corpora/valmer corpora/france

.PHONY: help report build test bench model format lint install uninstall manual clean

help: ## says what each target does
	@sed -n 's/^\([a-z]*\):.*## /make \1: /p' Makefile

report: build ## installs what is missing, builds, analyses the shipped corpora into reports/
	@$(SWIFT) build $(BUILD_FLAGS) --show-bin-path > .build/bin-path
	@"$$(cat .build/bin-path)/plancoherence" analyze $(CORPORA) --out reports --meaning none --lang fr

build:
	@scripts/install-dependencies.sh
	@$(SWIFT) build $(BUILD_FLAGS) --product plancoherence

test: ## installs what is missing and runs all tests
	@scripts/install-dependencies.sh
	@scripts/test.sh

bench: build ## measures the program beside the Python stack that one would glue together
	@Benchmarks/run.sh

model: ## fetches the meaning model (91 MB, once) into the user's data folder; optional
	@scripts/fetch-model.sh

format: ## formats the Swift sources
	$(SWIFT) format format --in-place --parallel --recursive Sources Tests Package.swift

lint: ## checks the format of the Swift sources
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

install: build ## installs the program, the thesaurus, the manual and completions below PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/plancoherence $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 "$$($(SWIFT) build $(BUILD_FLAGS) --show-bin-path)/plancoherence" $(DESTDIR)$(PREFIX)/bin/
	install -m 644 corpora/thesaurus.ttl $(DESTDIR)$(PREFIX)/share/plancoherence/
	install -m 644 docs/plancoherence.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(DESTDIR)$(PREFIX)/bin/plancoherence --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/plancoherence
	install -d $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(DESTDIR)$(PREFIX)/bin/plancoherence --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_plancoherence
	$(DESTDIR)$(PREFIX)/bin/plancoherence --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/plancoherence.fish

uninstall: ## removes what `make install` installed
	rm -f $(DESTDIR)$(PREFIX)/bin/plancoherence $(DESTDIR)$(PREFIX)/share/man/man1/plancoherence.1
	rm -f $(DESTDIR)$(PREFIX)/share/bash-completion/completions/plancoherence
	rm -f $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_plancoherence
	rm -f $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/plancoherence.fish
	rm -rf $(DESTDIR)$(PREFIX)/share/plancoherence

manual: ## writes the manual page docs/plancoherence.1 anew from the program's own help
	$(SWIFT) build --product plancoherence
	$(SWIFT) build --product generate-manual-tool
	bin="$$($(SWIFT) build --show-bin-path)" && "$$bin/generate-manual-tool" --date $(MANUAL_DATE) --output-directory docs "$$bin/plancoherence"

clean: ## removes everything that was built
	rm -rf .build .build-*
