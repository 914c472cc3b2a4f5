;;; mandate-mode.el --- Mandates for working across services  -*- lexical-binding: t -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, wp

;;; Commentary:

;; Colours, an outline and commands for *.mandat and *.mandate, and the server `mandate-lint lsp' for eglot and lsp-mode.

;;; Code:

(require 'mandate-words)
(require 'outline)
(require 'seq)
(require 'subr-x)

(declare-function eglot-current-server "eglot")
(declare-function eglot--capabilities "eglot")
(declare-function eglot--apply-workspace-edit "eglot")
(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function eglot--pos-to-lsp-position "eglot")
(declare-function eglot--signal-textDocument/didChange "eglot")
(declare-function jsonrpc-request "jsonrpc")
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

;;;; Questions

(defun mandate--server ()
  "The server of this buffer, if it answers questions."
  (let ((server (and (fboundp 'eglot-current-server) (eglot-current-server))))
    (cond ((not server) (user-error "Start the server first: M-x eglot"))
          ((not (plist-get (plist-get (eglot--capabilities server) :experimental) :mandate))
           (user-error "This version of mandate-lint does not answer questions"))
          (t server))))

(defun mandate-next-question ()
  "Ask the next open question of this mandate, and write the chosen answer."
  (interactive)
  (let ((server (mandate--server)))
    (eglot--signal-textDocument/didChange)
    (jsonrpc-request server :workspace/executeCommand
                     (list :command "mandate.interview.next"
                           :arguments (vector (plist-get (eglot--TextDocumentIdentifier) :uri))))))

;;;; The chat

(defvar-local mandate-chat--source nil "The buffer of the mandate that is talked about.")
(defvar-local mandate-chat--prompt nil "Where what is typed begins.")
(defvar-local mandate-chat--offers nil "What the numbers stand for, the last first.")
(defvar-local mandate-chat--said nil "What has been typed, the last first.")
(defvar-local mandate-chat--place 0 "Which of what has been typed is shown.")

(defvar mandate-chat-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "RET") #'mandate-chat-send)
    (define-key map (kbd "M-p") #'mandate-chat-earlier)
    (define-key map (kbd "M-n") #'mandate-chat-later)
    (define-key map (kbd "C-c C-n") #'mandate-chat-next-question)
    map))

(define-derived-mode mandate-chat-mode text-mode "Samtale"
  "Mode for a conversation about a mandate."
  (setq-local buffer-undo-list t)
  (visual-line-mode 1))

(defun mandate-chat--insert (text)
  "Put TEXT above what is being typed."
  (let ((inhibit-read-only t))
    (save-excursion
      (goto-char (- mandate-chat--prompt 2))
      (insert (propertize text 'read-only t 'front-sticky '(read-only) 'rear-nonsticky t)))))

(defun mandate-chat--button (label action)
  "Put LABEL above what is being typed; it does ACTION."
  (let ((inhibit-read-only t))
    (save-excursion
      (goto-char (- mandate-chat--prompt 2))
      (insert-text-button label 'action (lambda (_) (funcall action)) 'read-only t 'front-sticky '(read-only) 'rear-nonsticky t)
      (insert (propertize "\n" 'read-only t 'rear-nonsticky t)))))

(defun mandate-chat--offer (title action)
  "Put TITLE with the next number above what is being typed; both do ACTION."
  (push action mandate-chat--offers)
  (mandate-chat--button (format "%d  %s" (length mandate-chat--offers) title) action))

(defun mandate-chat--begin (source)
  "Make this buffer a chat about SOURCE."
  (mandate-chat-mode)
  (setq mandate-chat--source source)
  (let ((inhibit-read-only t))
    (erase-buffer)
    (insert (propertize "? " 'read-only t 'front-sticky '(read-only) 'rear-nonsticky t 'face 'minibuffer-prompt)))
  (setq mandate-chat--prompt (point-marker)))

(defun mandate-chat--answer (reply)
  "The text of REPLY, without the questions that are offered below it."
  (let ((listed (append (plist-get reply :followUps) nil)))
    (string-join (seq-remove (lambda (line) (and (string-match-p "\\`[-•] " line) (member (substring line 2) listed)))
                             (split-string (or (plist-get (plist-get reply :answer) :value) "") "\n"))
                 "\n")))

(defun mandate-chat--show (reply tick)
  "Show the answer REPLY to a question about the text as it was at TICK."
  (let ((source mandate-chat--source))
    (setq mandate-chat--offers nil)
    (mandate-chat--insert (concat "\n" (mandate-chat--answer reply) "\n\n"))
    (mapc (lambda (reference)
            (mandate-chat--button (format "→  %s (%s)" (plist-get reference :title) (plist-get reference :source))
                                  (lambda () (mandate--open source reference))))
          (plist-get reply :references))
    (mapc (lambda (suggestion)
            (mandate-chat--offer (plist-get suggestion :title)
                                 (lambda ()
                                   ;; Its places are those of the text that it was offered for.
                                   (if (/= tick (buffer-chars-modified-tick source))
                                       (user-error "The mandate has changed; ask once more")
                                     (with-current-buffer source (mandate--write suggestion))
                                     (setq mandate-chat--offers nil)
                                     (mandate-chat--insert (format "✓  %s\n" (plist-get suggestion :title)))))))
          (plist-get reply :suggestions))
    (let ((chat (current-buffer)))
      (mapc (lambda (more)
              (mandate-chat--offer (concat "? " more) (lambda () (with-current-buffer chat (mandate-chat--ask more)))))
            (plist-get reply :followUps)))
    (mandate-chat--insert "\n")))

(defun mandate-chat--ask (question)
  "Ask QUESTION, and show the answer."
  (mandate-chat--insert (concat (propertize (concat "? " question) 'face 'font-lock-string-face) "\n"))
  (mandate-chat--show (mandate--reply mandate-chat--source question) (buffer-chars-modified-tick mandate-chat--source))
  (goto-char (point-max)))

(defun mandate-chat-next-question ()
  "Let the server ask the next open question of the mandate."
  (interactive)
  (with-current-buffer mandate-chat--source (mandate-next-question)))

(defun mandate-chat--obey (line)
  "Do what LINE, which begins with a slash, says."
  (let ((word (car (split-string line))) (rest (string-trim (replace-regexp-in-string "\\`[^ ]+" "" line))))
    (cond ((member word '("/neste" "/next" "/start")) (mandate-chat-next-question))
          ((and (member word '("/forklar" "/explain")) (not (string= rest "")))
           (mandate-chat--ask (format (if (string-match-p "\\`[A-Z]\\{3\\}[0-9]\\{3\\}\\'" rest) "Hvorfor %s?" "Hva er %s?") rest)))
          (t (mandate-chat--ask "hjelp")))))

(defun mandate-chat-send ()
  "Send what is typed; elsewhere do what the line at point stands for."
  (interactive)
  (if (< (point) mandate-chat--prompt)
      (if (button-at (line-beginning-position)) (push-button (line-beginning-position)) (goto-char (point-max)))
    (let* ((line (string-trim (buffer-substring-no-properties mandate-chat--prompt (point-max))))
           (number (and (string-match-p "\\`[0-9]+\\'" line) (string-to-number line)))
           (action (and number (> number 0) (nth (- (length mandate-chat--offers) number) mandate-chat--offers))))
      (delete-region mandate-chat--prompt (point-max))
      (unless (string= line "")
        (push line mandate-chat--said)
        (setq mandate-chat--place 0))
      (cond ((string= line ""))
            (number (if (and action (<= number (length mandate-chat--offers))) (funcall action) (mandate-chat--insert "–\n")))
            ((string-prefix-p "/" line) (mandate-chat--obey line))
            (t (mandate-chat--ask line))))))

(defun mandate-chat--recall (step)
  "Show what was typed STEP places before what is shown."
  (let ((place (+ mandate-chat--place step)))
    (when (<= 0 place (length mandate-chat--said))
      (setq mandate-chat--place place)
      (delete-region mandate-chat--prompt (point-max))
      (goto-char (point-max))
      (when (> place 0) (insert (nth (1- place) mandate-chat--said))))))

(defun mandate-chat-earlier ()
  "Show what was typed before."
  (interactive)
  (mandate-chat--recall 1))

(defun mandate-chat-later ()
  "Show what was typed after."
  (interactive)
  (mandate-chat--recall -1))

;;;###autoload
(defun mandate-chat ()
  "Talk about the mandate of this buffer in a buffer of its own."
  (interactive)
  (mandate--server)
  (let* ((source (current-buffer)) (name (format "*mandat: %s*" (buffer-name source))) (known (get-buffer name)))
    (with-current-buffer (get-buffer-create name)
      (unless (and known (eq mandate-chat--source source))
        (mandate-chat--begin source)
        (mandate-chat--ask "hjelp")))
    (pop-to-buffer name)
    (goto-char (point-max))))

;;;###autoload
(defun mandate-ask (question)
  "Ask QUESTION about this mandate, or about how to write one.
The answer is shown with its sources and what it suggests."
  (interactive "sMandat? ")
  (let ((source (current-buffer)))
    (mandate-chat)
    (with-current-buffer (format "*mandat: %s*" (buffer-name source)) (mandate-chat--ask question))))

;;;; What the chat needs of the server

(defun mandate--reply (source question)
  "The server's answer to QUESTION about the mandate in the buffer SOURCE."
  (with-current-buffer source
    (eglot--signal-textDocument/didChange)
    (jsonrpc-request (mandate--server) :mandate/ask
                     (list :textDocument (eglot--TextDocumentIdentifier) :position (eglot--pos-to-lsp-position) :question question))))

(defun mandate--open (source reference)
  "Show the place in SOURCE that REFERENCE is to, or its page."
  (let ((range (plist-get reference :range)))
    (if range
        (progn (pop-to-buffer source)
               (goto-char (point-min))
               (forward-line (plist-get (plist-get range :start) :line)))
      (let ((page (with-current-buffer source
                    (jsonrpc-request (mandate--server) :mandate/advice (list :id (plist-get reference :id))))))
        (with-current-buffer (get-buffer-create (format "*mandat: %s*" (plist-get reference :id)))
          (special-mode)
          (let ((inhibit-read-only t))
            (erase-buffer)
            (insert (if (stringp page) page (plist-get page :value)))
            (goto-char (point-min)))
          (visual-line-mode 1)
          (display-buffer (current-buffer)))))))

(defun mandate--write (suggestion)
  "Apply the edit of SUGGESTION."
  (let ((edit (plist-get suggestion :edit)))
    (if (> (cdr (func-arity #'eglot--apply-workspace-edit)) 2)
        (funcall #'eglot--apply-workspace-edit edit nil this-command)
      (funcall #'eglot--apply-workspace-edit edit))))

(provide 'mandate-mode)

;;; mandate-mode.el ends here
