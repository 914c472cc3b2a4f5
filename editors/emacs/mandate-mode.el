;;; mandate-mode.el --- Mandates for working across services  -*- lexical-binding: t -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, wp

;;; Commentary:

;; Colours, an outline and commands for *.mandat and *.mandate, and the server `mandate-lint lsp' for eglot and lsp-mode.

;;; Code:

(require 'mandate-words)
(require 'outline)

(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp-activate-on "lsp-mode")
(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)

(defgroup mandate nil
  "Mandates for working across services."
  :group 'text
  :prefix "mandate-")

(defcustom mandate-command '("mandate-lint" "lsp")
  "What starts the server."
  :type '(repeat string))

(defface mandate-gap-face '((t :inherit warning))
  "Face of a gap that is to be filled.")

;;;; Colours

(defconst mandate--mark "\\(?:[-*•‣–—·◦●▪■∙]\\|[a-z])\\|[0-9]\\{1,3\\}[.)]\\)"
  "What begins an item.")

(defun mandate--any (words)
  "An expression for any of WORDS, with any white space between their parts."
  (replace-regexp-in-string " " "[ \t]+" (regexp-opt words) t t))

(defconst mandate--heading
  (concat "^\\(?:\\*\\*\\|#+[ \t]+\\)?\\("
          (mandate--any (append mandate-words-titles mandate-words-sections mandate-words-prose))
          "\\)\\(?:\\*\\*\\)?[ \t]*\\(?::\\|$\\)")
  "A line that begins a section; the keyword is the first group.")

(defconst mandate--field-start
  (concat "^\\(?:[ \t]*" mandate--mark "[ \t]+\\|[ \t]+\\)")
  "What stands before the keyword of a field.")

(defconst mandate--prose-heading
  (concat "^\\(?:\\*\\*\\)?" (mandate--any mandate-words-prose) "\\(?:\\*\\*\\)?[ \t]*\\(?::\\|$\\)"))

(defun mandate--in-prose-p ()
  "Whether point is in a section whose text has no fields."
  (save-excursion
    (save-match-data
      (forward-line 0)
      (let ((case-fold-search t))
        (and (re-search-backward mandate--heading nil t) (looking-at-p mandate--prose-heading))))))

(defun mandate--matcher (expression)
  "A font-lock matcher for EXPRESSION outside prose."
  (lambda (limit)
    (let (found)
      (while (and (not found) (re-search-forward expression limit t))
        (setq found (not (save-excursion (goto-char (match-beginning 0)) (mandate--in-prose-p)))))
      found)))

(defun mandate--chosen (group)
  "The font-lock rule of GROUP, keywords with the values they take."
  (list (mandate--matcher
         (concat "^\\(?:[ \t]*" mandate--mark "[ \t]+\\|[ \t]*\\|\\*\\*\\)" (mandate--any (car group)) "\\(?:\\*\\*\\)?[ \t]*:\\(?:\\*\\*\\)?"))
        (list (concat "\\_<" (mandate--any (cdr group)) "\\_>")
              '(save-excursion (if (re-search-forward "[ \t][–—-][ \t]\\|\\_<fordi\\_>" (line-end-position) t) (match-beginning 0) (line-end-position)))
              nil '(0 font-lock-constant-face))))

(defconst mandate--months
  "\\(?:jan\\(?:uary?\\)?\\|feb\\(?:ruary?\\)?\\|mars?\\|march\\|apr\\(?:il\\)?\\|mai\\|may\\|june?\\|juni\\|july?\\|juli\\|aug\\(?:ust\\)?\\|sept?\\(?:ember\\)?\\|o[ck]t\\(?:ober\\)?\\|nov\\(?:ember\\)?\\|de[cs]\\(?:ember\\)?\\)")

(defconst mandate-font-lock-keywords
  `(("^[ \t]*\\(\\?.*\\)" 1 font-lock-string-face)
    ("^[ \t]*\\(!.*\\)" 1 font-lock-doc-face)
    (,(concat "^\\(?:\\*\\*\\)?" (mandate--any mandate-words-titles) "[ \t]*:\\(?:\\*\\*\\)?[ \t]*\\(.*\\)") 1 'bold)
    (,mandate--heading 1 font-lock-function-name-face)
    (,(mandate--matcher (concat mandate--field-start "\\(" (mandate--any mandate-words-fields) "\\)[ \t]*:")) 1 font-lock-keyword-face)
    (,(concat "^[ \t]*" mandate--mark "[ \t]+\\(" (mandate--any mandate-words-items) "\\)[ \t]*:") 1 font-lock-variable-name-face)
    (,(concat "^[ \t]*\\(" mandate--mark "\\)[ \t]") 1 font-lock-builtin-face)
    ("([^()\n]\\{1,30\\})[ \t]*\\(?::\\|$\\)" 0 font-lock-type-face)
    ,@(mapcar #'mandate--chosen mandate-words-choices)
    (,(concat "\\_<\\(?:[0-9]\\{4\\}-[0-9]\\{1,2\\}-[0-9]\\{1,2\\}\\|[0-9]\\{1,2\\}\\.[0-9]\\{1,2\\}\\.[0-9]\\{2,4\\}\\|[0-9]\\{1,2\\}\\.?[ \t]+"
              mandate--months "\\_>\\(?:[ \t]+[0-9]\\{4\\}\\)?\\)") 0 font-lock-constant-face)
    ("…\\|\\[\\.\\.\\.\\]" 0 'mandate-gap-face))
  "Colours of a mandate.")

(defvar mandate-mode-syntax-table
  (let ((table (make-syntax-table text-mode-syntax-table)))
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?« "(»" table)
    (modify-syntax-entry ?» ")«" table)
    table))

(defun mandate--comments (start end)
  "Mark the lines from START to END that begin with # as comments.
A heading written as in Markdown is none."
  (goto-char start)
  (forward-line 0)
  (let ((case-fold-search t))
    (while (re-search-forward "^[ \t]*\\(#\\).*\\(\n\\|\\'\\)" end t)
      (unless (save-excursion (goto-char (match-beginning 0)) (looking-at-p mandate--heading))
        (put-text-property (match-beginning 1) (match-end 1) 'syntax-table (string-to-syntax "<"))
        (unless (= (match-beginning 2) (match-end 2))
          (put-text-property (match-beginning 2) (match-end 2) 'syntax-table (string-to-syntax ">")))))))

;;;; The mode

(autoload 'mandate-chat "mandate-chat" "Talk about the mandate of this buffer." t)
(autoload 'mandate-ask "mandate-chat" "Ask about the mandate of this buffer." t)
(autoload 'mandate-next-question "mandate-chat" "Let the server ask the next question." t)

(defvar mandate-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c C-a") #'mandate-ask)
    (define-key map (kbd "C-c C-n") #'mandate-next-question)
    map))

;;;###autoload
(define-derived-mode mandate-mode text-mode "Mandat"
  "Mode for mandates: what services agree to work on together, and how."
  (setq-local comment-start "# " comment-start-skip "#+[ \t]*" comment-end "")
  (setq-local syntax-propertize-function #'mandate--comments)
  (setq-local font-lock-defaults '(mandate-font-lock-keywords nil t))
  (setq-local indent-tabs-mode nil tab-width 4)
  (setq-local indent-line-function #'indent-relative)
  (setq-local outline-regexp mandate--heading outline-level (lambda () (if (looking-at-p "\\(?:Mandat\\|Mandate\\)\\_>") 1 2)))
  (setq-local imenu-case-fold-search t
              imenu-generic-expression
              `((nil ,(concat mandate--heading "[ \t]*\\(.*\\)") 1)))
  (visual-line-mode 1))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.mandate?\\'" . mandate-mode))

;;;; The server

;;;###autoload
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs (cons 'mandate-mode (if (boundp 'mandate-command) mandate-command '("mandate-lint" "lsp")))))

;;;###autoload
(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(mandate-mode . "mandate"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () (if (boundp 'mandate-command) mandate-command '("mandate-lint" "lsp"))))
                    :activation-fn (lsp-activate-on "mandate")
                    :major-modes '(mandate-mode)
                    :server-id 'mandate-lint)))

(provide 'mandate-mode)

;;; mandate-mode.el ends here
