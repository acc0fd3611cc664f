-- What is sold is named by what is raised, so that the contract reads as one about the project's product. Still samples.
UPDATE project_template SET sale_product = 'trâu nghé giống' WHERE code = 'BUFFALO' AND to_confirm;
UPDATE project_template SET sale_product = 'bò bê giống' WHERE code = 'CATTLE' AND to_confirm;
UPDATE project_template SET sale_product = 'lê quả VH6' WHERE code = 'PEAR' AND to_confirm;
