using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Apps;

/// <summary>Stacks that were read together.</summary>
/// <param name="App">The stacks that could be read, bound together.</param>
/// <param name="Templates">Each template that was read, in the order of the manifest or as met, those without a stack included.</param>
/// <param name="Errors">What is wrong with the manifests, and with references to files. Errors of a template are in its own result.</param>
public sealed record AppResult(App App, IReadOnlyList<TemplateResult> Templates, IReadOnlyList<DocumentError> Errors);
